// One proposed claim at a time: its sentence with the words that led to it, what the rules make of them, and three keys.
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Because } from '#shared/claims/reading.ts'
import { hedgeOf, type Suggestion } from '#shared/claims/suggest-article.ts'
import { themePath } from '#shared/domain/theme.ts'
import { runCommand } from '#renderer/commands/registry.ts'
import { onAppEvent } from '#renderer/platform/bridge.ts'
import { useThemes } from '#renderer/state/hooks.ts'
import { activeReaderPane, useViewStore } from '#renderer/state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { TriageField } from '../../ui/TriageField.tsx'
import { TriagePanel } from '../../ui/TriagePanel.tsx'
import triage from '../../ui/TriagePanel.module.css'
import { useReaderPane } from '../reader/reader-store.ts'
import { accept } from './suggest-commands.ts'
import { setSuggest, suggestionAt, useSuggestions, useSuggestStore } from './suggest-store.ts'
import { wordsOf } from './suggestion-words.ts'
import styles from './suggest.module.css'

export function SuggestPanel() {
  const open = useSuggestStore((state) => state.open)
  const reading = useSuggestStore((state) => state.progress !== null)
  const isInUse = useReaderPane() === useViewStore(activeReaderPane)
  if (!open || !isInUse) return null
  return reading ? <Reading /> : <Current />
}

function Current() {
  const at = useSuggestStore((state) => state.at)
  const suggestions = useSuggestions()
  const suggestion = suggestionAt(suggestions, at)
  return suggestion ? <Panel suggestion={suggestion} suggestions={suggestions} /> : null
}

function Reading() {
  const { t } = useTranslation()
  const progress = useSuggestStore((state) => state.progress)
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind !== 'suggestProgress') return
        const { done, of } = event
        setSuggest((state) => (state.progress ? { progress: { ...state.progress, done, of } } : {}))
      }),
    [],
  )
  const { done, of } = progress ?? { done: 0, of: 0 }
  return (
    <section className={triage.panel} aria-label={t('suggest.name')}>
      <div className={triage.actions}>
        <span role="status">{t('suggest.reading')}</span>
        <progress aria-label={t('suggest.reading')} {...(of > 0 ? { value: done, max: of } : {})} />
        <Button onPress={() => runCommand('suggestion.close')}>{t('suggest.cancel')}</Button>
      </div>
    </section>
  )
}

type PanelProps = { readonly suggestion: Suggestion; readonly suggestions: readonly Suggestion[] }

function Panel({ suggestion, suggestions }: PanelProps) {
  const { t } = useTranslation()
  const editing = useSuggestStore((state) => state.editing)
  return (
    <TriagePanel
      label={t('suggest.name')}
      scope="suggest"
      current={suggestion.start}
      isEditing={editing}
      close="suggestion.close"
      actions={
        <>
          <CommandButton kind="primary" command="suggestion.accept">
            {t('suggest.accept')}
          </CommandButton>
          <CommandButton kind="outline" command="suggestion.edit">
            {t('suggest.edit')}
          </CommandButton>
          <CommandButton kind="outline" command="suggestion.reject">
            {t('suggest.reject')}
          </CommandButton>
        </>
      }
    >
      <p className={styles.sentence}>
        <span className={`${triage.count} ${styles.count}`}>
          {t('suggest.of', { at: suggestions.indexOf(suggestion) + 1, of: suggestions.length })}
        </span>
        {wordsOf(suggestion).map(({ text, kinds }, index) =>
          kinds.length === 0 ? (
            text
          ) : (
            <mark
              key={index}
              className={styles.words}
              title={kinds.map((kind) => t(`suggest.led.${kind}`)).join(', ')}
            >
              {text}
            </mark>
          ),
        )}
      </p>
      {editing ? (
        <TriageField
          key={suggestion.start}
          label={t('margin.statement')}
          value={oneLine(suggestion.text)}
          isMultiline
          className={styles.statement!}
          onKeep={(text) => accept(suggestion, oneLine(text).trim())}
          onLeave={() => setSuggest({ editing: false })}
        />
      ) : null}
      <Reasons suggestion={suggestion} />
    </TriagePanel>
  )
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ')

/** What the rules make of the sentence, each with the words that led to it. */
function Reasons({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation()
  const themes = useThemes()
  const { type, asserter, hedges, because } = suggestion
  const led = (kind: Because['kind'], theme?: string) => <Led because={because} kind={kind} theme={theme} />
  return (
    <dl className={styles.reasons}>
      <div>
        <dt>{t('margin.type')}</dt>
        <dd>
          {type === null ? t('margin.typeNone') : t(`common.type.${type}`)} {led('type')}
        </dd>
      </div>
      <div>
        <dt>{t('margin.asserter')}</dt>
        <dd>
          {asserter ?? t('suggest.author')} {led('asserter')}
        </dd>
      </div>
      {hedges.length === 0 ? null : (
        <div>
          <dt>{t('margin.certainty')}</dt>
          <dd>{hedgeOf(hedges)}</dd>
        </div>
      )}
      {suggestion.themes.length === 0 ? null : (
        <div>
          <dt>{t('suggest.themes')}</dt>
          <dd>
            {suggestion.themes.map((id) => {
              const theme = themes.get(id)
              return theme ? (
                <span key={id} className={styles.theme}>
                  <ThemeSign colour={theme.colour} /> {themePath(themes, id)} {led('theme', id)}
                </span>
              ) : null
            })}
          </dd>
        </div>
      )}
    </dl>
  )
}

type LedProps = {
  readonly because: readonly Because[]
  readonly kind: Because['kind']
  readonly theme: string | undefined
}

/** "because of “said”, “warned”" */
function Led({ because, kind, theme }: LedProps) {
  const { t } = useTranslation()
  const words = because.filter((one) => one.kind === kind && one.theme === theme).map((one) => one.words)
  if (words.length === 0) return null
  const quoted = [...new Set(words)].map((word) => t('suggest.quoted', { word })).join(', ')
  return <span className={styles.led}>{t('suggest.because', { words: quoted })}</span>
}
