import i18next from 'i18next'
import { useId, useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isFrench } from '#shared/memo/labels.ts'
import { themesInOrder } from '#shared/memo/theme-order.ts'
import { useClaims, useProject, useThemes } from '#renderer/state/hooks.ts'
import { setView } from '#renderer/state/view-store.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { ThemeSign } from '#renderer/ui/ThemeSign.tsx'
import { chosenClaims, createMemo } from './create-memo.ts'
import styles from './memo.module.css'

/** Chooses what a memo is drafted from: every theme with claims, unless told otherwise. */
export function DraftForm({ onCancel }: { readonly onCancel: (() => void) | null }) {
  const { t } = useTranslation()
  const headingId = useId()
  const { info } = useProject()
  const claims = useClaims()
  const themes = useThemes()
  const [title, setTitle] = useState(() => t('memo.defaultTitle', { project: info.title }))
  const [language, setLanguage] = useState<'en' | 'fr'>(isFrench(i18next.language) ? 'fr' : 'en')
  const [paper, setPaper] = useState<'A4' | 'Letter'>(/-(US|CA)\b/.test(navigator.language) ? 'Letter' : 'A4')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [state, setState] = useState<'ready' | 'making' | 'failed'>('ready')

  const usable = claims.filter((claim) => claim.status !== 'withdrawn')
  const countOf = (id: string) => usable.filter((claim) => claim.themes.includes(id)).length
  const rows = themesInOrder(themes).filter(({ theme }) => countOf(theme.id) > 0)
  const untaggedCount = chosenClaims(usable, themes, { themes: new Set(), untagged: true }).length
  const chosen = new Set(rows.map(({ theme }) => theme.id).filter((id) => !left.has(id)))
  const choice = { title: title.trim(), language, paper, themes: chosen, untagged: !left.has(UNTAGGED) }
  const count = chosenClaims(usable, themes, choice).length

  const toggle = (id: string, selected: boolean) => {
    const next = new Set(left)
    if (selected) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  const make = async () => {
    setState('making')
    try {
      const memo = await createMemo(choice, usable, themes)
      setView({ memo, draftWanted: false })
    } catch (error) {
      console.error(error)
      setState('failed')
    }
  }

  return (
    <Form
      className={styles.draft}
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault()
        if (count > 0 && choice.title !== '' && state !== 'making') void make()
      }}
    >
      <h1 id={headingId} className={styles.draftTitle}>
        {t('memo.draftTitle')}
      </h1>
      <p className={styles.soft}>{t('memo.draftText')}</p>
      <TextField label={t('memo.title')} value={title} onChange={setTitle} autoFocus />
      <fieldset className={styles.themes}>
        <legend className={styles.label}>{t('memo.themes')}</legend>
        <div className={styles.allNone}>
          <Button onPress={() => setLeft(new Set())}>{t('memo.allThemes')}</Button>
          <Button onPress={() => setLeft(new Set([UNTAGGED, ...rows.map(({ theme }) => theme.id)]))}>
            {t('memo.noThemes')}
          </Button>
        </div>
        {rows.map(({ theme, ancestors }) => (
          <div key={theme.id} className={styles.themeRow} data-depth={Math.min(3, ancestors.length)}>
            <Checkbox isSelected={chosen.has(theme.id)} onChange={(selected) => toggle(theme.id, selected)}>
              <ThemeSign colour={theme.colour} />
              <span>{theme.name}</span>
              <span className={styles.count}>{t('memo.claimCount', { count: countOf(theme.id) })}</span>
            </Checkbox>
          </div>
        ))}
        {untaggedCount === 0 ? null : (
          <div className={styles.themeRow}>
            <Checkbox isSelected={choice.untagged} onChange={(selected) => toggle(UNTAGGED, selected)}>
              <span>{t('memo.untagged')}</span>
              <span className={styles.count}>{t('memo.claimCount', { count: untaggedCount })}</span>
            </Checkbox>
          </div>
        )}
      </fieldset>
      <div className={styles.pair}>
        <Select
          label={t('memo.language')}
          value={language}
          onChange={setLanguage}
          options={[
            { id: 'en', label: t('memo.english') },
            { id: 'fr', label: t('memo.french') },
          ]}
        />
        <Select
          label={t('memo.paper')}
          value={paper}
          onChange={setPaper}
          options={[
            { id: 'A4', label: 'A4' },
            { id: 'Letter', label: 'Letter' },
          ]}
        />
      </div>
      <div className={styles.draftActions}>
        <Button
          kind="primary"
          type="submit"
          isDisabled={count === 0 || choice.title === '' || state === 'making'}
        >
          {state === 'making' ? t('memo.making') : t('memo.make', { count })}
        </Button>
        {onCancel ? <Button onPress={onCancel}>{t('memo.cancel')}</Button> : null}
      </div>
      <p role="alert" className={styles.error}>
        {state === 'failed' ? t('memo.failed') : ''}
      </p>
    </Form>
  )
}

/** Stands among theme ids for "without a theme"; no id looks like it. */
const UNTAGGED = ''
