import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { sourceKey } from '#shared/claims/attribution.ts'
import { RELIABILITIES, SOURCE_KINDS, standingSources, type Source } from '#shared/domain/source.ts'
import { showClaims } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceList, filterChoices } from '../../ui/ChoiceList.tsx'
import { ChoiceField } from '../margin/ChoiceField.tsx'
import { DraftField } from '../margin/DraftField.tsx'
import fields from '../margin/margin.module.css'
import { isNameTaken, mergeInto, nameSource, removeSource, setSourceField } from './source-edits.ts'
import styles from './sources.module.css'

type SourceEditorProps = {
  readonly source: Source
  readonly sources: ReadonlyMap<string, Source>
  /** Claims by source. */
  readonly counts: ReadonlyMap<string, number>
  readonly grading: boolean
  readonly canEdit: boolean
  readonly isMerging: boolean
  readonly onMerging: (merging: boolean) => void
  /** `next`: the source whose row takes the focus. */
  readonly onDone: (next: string) => void
}

const NONE = 'none'

export function SourceEditor(props: SourceEditorProps) {
  const { source, sources, counts, grading, canEdit, isMerging, onMerging, onDone } = props
  const { t } = useTranslation()
  const name = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const count = counts.get(source.id) ?? 0
  useEffect(() => {
    if (isMerging) return
    name.current?.focus()
    name.current?.select()
  }, [isMerging])

  if (isMerging) {
    const others = standingSources(sources).filter(({ id }) => id !== source.id)
    return (
      <ChoiceList
        className={styles.merge}
        label={t('sources.mergeInto', { name: source.name })}
        placeholder={t('sources.mergeHint', { name: source.name })}
        choicesFor={(typed) =>
          filterChoices(
            others.map((other) => ({
              id: other.id,
              label: other.name,
              hint: t('common.claims', { count: counts.get(other.id) ?? 0 }),
            })),
            typed,
          )
        }
        about={(into) =>
          t('sources.touches', { count, from: source.name, into: sources.get(into)?.name ?? '' })
        }
        onChoose={(id) => {
          mergeInto(sources, source, sources.get(id)!, count)
          onDone(id)
        }}
        onClose={() => onDone(source.id)}
      />
    )
  }
  const text = { isReadOnly: !canEdit, className: fields.input!, onEnter: () => onDone(source.id) }
  return (
    <div
      className={styles.editor}
      role="group"
      aria-label={t('sources.editor', { name: source.name })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onDone(source.id)
      }}
    >
      <label className={fields.field}>
        <span>{t('sources.name')}</span>
        <DraftField
          {...text}
          key={`name ${source.name}`}
          inputRef={name}
          label={t('sources.name')}
          value={source.name}
          problem={(typed) =>
            typed === ''
              ? t('sources.nameless')
              : isNameTaken(sources, source, typed)
                ? t('sources.nameTaken')
                : null
          }
          onKeep={(typed) => nameSource(source, typed)}
        />
      </label>
      <div className={styles.pair}>
        <ChoiceField
          label={t('sources.kind')}
          value={source.kind && t(`sources.kindOf.${source.kind}`)}
          empty={t('sources.notSaid')}
          isDisabled={!canEdit}
          choices={([NONE, ...SOURCE_KINDS] as const).map((kind, index) => ({
            id: kind,
            label: kind === NONE ? t('sources.notSaid') : t(`sources.kindOf.${kind}`),
            quick: String(index),
            isChosen: kind === (source.kind ?? NONE),
          }))}
          onChoose={(id) => setSourceField(source, 'kind', SOURCE_KINDS.find((kind) => kind === id) ?? null)}
        />
        {grading ? (
          <ChoiceField
            label={t('sources.reliability')}
            value={
              source.reliability &&
              `${source.reliability} ${t(`sources.reliabilityOf.${source.reliability}`)}`
            }
            empty={t('sources.notSaid')}
            isDisabled={!canEdit}
            choices={[
              { id: NONE, label: t('sources.notSaid'), quick: '0', isChosen: source.reliability === null },
              ...RELIABILITIES.map((grade) => ({
                id: grade,
                label: t(`sources.reliabilityOf.${grade}`),
                quick: grade.toLowerCase(),
                isChosen: grade === source.reliability,
              })),
            ]}
            onChoose={(id) =>
              setSourceField(source, 'reliability', RELIABILITIES.find((grade) => grade === id) ?? null)
            }
          />
        ) : null}
      </div>
      <label className={fields.field}>
        <span>{t('sources.descriptor')}</span>
        <DraftField
          {...text}
          key={`descriptor ${source.descriptor}`}
          label={t('sources.descriptor')}
          placeholder={t('sources.descriptorHint')}
          value={source.descriptor}
          multiline
          onKeep={(typed) => setSourceField(source, 'descriptor', typed)}
        />
      </label>
      <div className={styles.actions}>
        <Button onPress={() => showClaims({ source: sourceKey(source.id) })}>
          {t('sources.showClaims', { count })}
        </Button>
        {canEdit ? (
          <>
            <Button onPress={() => onMerging(true)}>{t('sources.merge')}</Button>
            <Button
              onPress={() => {
                removeSource(source)
                onDone(source.id)
              }}
            >
              {t('common.delete')}
            </Button>
          </>
        ) : null}
      </div>
    </div>
  )
}
