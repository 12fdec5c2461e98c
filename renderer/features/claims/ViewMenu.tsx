import { Bookmark, Check, Pencil, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { USUAL_LAYOUT, type ClaimLayout, type ClaimView } from '#shared/domain/claim-view.ts'
import { useProject, useSnapshot } from '../../state/hooks.ts'
import { useViewStore } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { applyLayout, setClaims, useClaimsStore } from './claims-store.ts'
import styles from './claims.module.css'
import { removeView, renameView, saveView } from './view-edits.ts'

/** By name. */
function useClaimViews(): readonly ClaimView[] {
  const { claimView } = useSnapshot('project')
  return useMemo(
    () => [...claimView.values()].map(({ value }) => value).toSorted((a, b) => a.name.localeCompare(b.name)),
    [claimView],
  )
}

function useLayout(): ClaimLayout {
  const filter = useViewStore((state) => state.claimFilter)
  const { sort, group, columns } = useClaimsStore()
  return { filter, sort, group, columns }
}

const same = (a: ClaimLayout, b: ClaimLayout) => JSON.stringify(a) === JSON.stringify(b)

/** The saved views of the team, and what saves this one. */
export function ViewMenu() {
  const { t } = useTranslation()
  const views = useClaimViews()
  const layout = useLayout()
  const id = useClaimsStore((state) => state.view)
  const chosen = views.find((view) => view.id === id)
  const isChanged = !same(layout, chosen?.layout ?? USUAL_LAYOUT)
  return (
    <DialogTrigger>
      <Button kind="outline" className={styles.viewButton}>
        <Bookmark aria-hidden />
        <VisuallyHidden>{t('claims.views')}</VisuallyHidden>
        <span className={styles.viewTitle}>{chosen?.name ?? t('claims.allClaims')}</span>
        {isChanged ? <span className={styles.changed}>{t('claims.changed')}</span> : null}
      </Button>
      <Popover label={t('claims.views')} placement="bottom start">
        {({ close }) => <ViewList views={views} chosen={chosen} layout={layout} onDone={close} />}
      </Popover>
    </DialogTrigger>
  )
}

type ViewListProps = {
  readonly views: readonly ClaimView[]
  readonly chosen: ClaimView | undefined
  readonly layout: ClaimLayout
  readonly onDone: () => void
}

function ViewList({ views, chosen, layout, onDone }: ViewListProps) {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const apply = (layout: ClaimLayout, id: string | null) => {
    applyLayout(layout, id)
    onDone()
  }
  return (
    <>
      <ul className={styles.views}>
        <li>
          <Button
            className={styles.viewName}
            aria-current={!chosen || undefined}
            onPress={() => apply(USUAL_LAYOUT, null)}
          >
            <span className={styles.viewTick}>{chosen ? null : <Check aria-hidden />}</span>
            {t('claims.allClaims')}
          </Button>
        </li>
        {views.map((view) => (
          <ViewItem
            key={view.id}
            view={view}
            views={views}
            isChosen={view === chosen}
            canWrite={canWrite}
            onApply={() => apply(view.layout, view.id)}
          />
        ))}
      </ul>
      {canWrite ? <SaveForm views={views} chosen={chosen} layout={layout} onDone={onDone} /> : null}
    </>
  )
}

type ViewItemProps = {
  readonly view: ClaimView
  readonly views: readonly ClaimView[]
  readonly isChosen: boolean
  readonly canWrite: boolean
  readonly onApply: () => void
}

function ViewItem({ view, views, isChosen, canWrite, onApply }: ViewItemProps) {
  const { t } = useTranslation()
  const [isRenaming, setRenaming] = useState(false)
  if (isRenaming)
    return (
      <li>
        <NameForm
          start={view.name}
          action={t('claims.rename')}
          onName={(name) => {
            if (!renameView(views, view, name)) return t('claims.nameTaken')
            setRenaming(false)
            return null
          }}
        />
      </li>
    )
  return (
    <li>
      <Button className={styles.viewName} aria-current={isChosen || undefined} onPress={onApply}>
        <span className={styles.viewTick}>{isChosen ? <Check aria-hidden /> : null}</span>
        <span className={styles.chipText}>{view.name}</span>
      </Button>
      {canWrite ? (
        <>
          <IconButton label={t('claims.renameView', { name: view.name })} onPress={() => setRenaming(true)}>
            <Pencil aria-hidden />
          </IconButton>
          <IconButton label={t('claims.deleteView', { name: view.name })} onPress={() => removeView(view)}>
            <Trash2 aria-hidden />
          </IconButton>
        </>
      ) : null}
    </li>
  )
}

function SaveForm({ views, chosen, layout, onDone }: ViewListProps) {
  const { t } = useTranslation()
  const save = (name: string) => {
    setClaims({ view: saveView(views, name, layout) })
    onDone()
  }
  return (
    <div className={styles.saving}>
      {chosen && !same(layout, chosen.layout) ? (
        <Button kind="outline" onPress={() => save(chosen.name)}>
          {t('claims.saveOver', { name: chosen.name })}
        </Button>
      ) : null}
      <NameForm
        start=""
        action={t('claims.save')}
        onName={(name) => {
          save(name)
          return null
        }}
      />
    </div>
  )
}

type NameFormProps = {
  readonly start: string
  readonly action: string
  /** Gives what is wrong with the name, null when it was taken. */
  readonly onName: (name: string) => string | null
}

function NameForm({ start, action, onName }: NameFormProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(start)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <form
      className={styles.nameForm}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') setProblem(onName(name))
      }}
    >
      <TextField
        label={t('claims.viewName')}
        hideLabel
        placeholder={t('claims.viewNameHint')}
        maxLength={80}
        autoFocus={start !== ''}
        value={name}
        error={problem ?? undefined}
        onChange={(next) => {
          setName(next)
          setProblem(null)
        }}
      />
      <Button kind="outline" type="submit" isDisabled={name.trim() === ''}>
        {action}
      </Button>
    </form>
  )
}
