// One proposed claim at a time: its sentence with the words that led to it, what the rules make of them, and three keys.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Because } from '#shared/claims/reading.ts'
import { hedgeOf, type Suggestion } from '#shared/claims/suggest-article.ts'
import { themePath } from '#shared/domain/theme.ts'
import { keyOf } from '#renderer/commands/key-choices.ts'
import { commandForKey, runCommand } from '#renderer/commands/registry.ts'
import { onAppEvent } from '#renderer/platform/bridge.ts'
import { useThemes } from '#renderer/state/hooks.ts'
import { activeReaderPane, useViewStore } from '#renderer/state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { useReaderPane } from '../reader/reader-store.ts'
import { accept } from './suggest-commands.ts'
import { setSuggest, suggestionAt, useSuggestions, useSuggestStore } from './suggest-store.ts'
import { wordsOf } from './suggestion-words.ts'
import styles from './suggest.module.css'

export function SuggestPanel() {
  const open = useSuggestStore((state) => state.open)
  const reading = useSuggestStore((state) => state.progress !== null)
  const at = useSuggestStore((state) => state.at)
  const suggestions = useSuggestions()
  const isInUse = useReaderPane() === useViewStore(activeReaderPane)
  if (!open || !isInUse) return null
  if (reading) return <Reading />
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
    <section className={styles.panel} aria-label={t('suggest.name')}>
      <div className={styles.actions}>
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
  const region = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!editing) region.current?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each suggestion takes the focus anew
  }, [suggestion.start, editing])
  return (
    <section
      ref={region}
      className={styles.panel}
      aria-label={t('suggest.name')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p className={styles.sentence}>
        <span className={styles.count}>
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
      {editing ? <StatementField key={suggestion.start} suggestion={suggestion} /> : null}
      <Reasons suggestion={suggestion} />
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => runCommand('suggestion.accept')}>
          {t('suggest.accept')} <KeyHint keys={keyOf('suggestion.accept')} />
        </Button>
        <Button kind="outline" onPress={() => runCommand('suggestion.edit')}>
          {t('suggest.edit')} <KeyHint keys={keyOf('suggestion.edit')} />
        </Button>
        <Button kind="outline" onPress={() => runCommand('suggestion.reject')}>
          {t('suggest.reject')} <KeyHint keys={keyOf('suggestion.reject')} />
        </Button>
        <span className={styles.rest} />
        <Button onPress={() => runCommand('suggestion.close')}>
          {t('common.close')} <KeyHint keys={keyOf('suggestion.close')} />
        </Button>
      </div>
    </section>
  )
}

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

function StatementField({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(suggestion.text.replaceAll(/\s+/gu, ' '))
  return (
    <textarea
      autoFocus
      rows={2}
      className={styles.statement}
      aria-label={t('margin.statement')}
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter' && !event.shiftKey)
          accept(suggestion, typed.replaceAll(/\s+/gu, ' ').trim())
        else if (event.key === 'Escape') setSuggest({ editing: false })
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}

function onKeyDown(event: React.KeyboardEvent): void {
  const { target, nativeEvent } = event
  if (target instanceof HTMLTextAreaElement) return
  const command = commandForKey(nativeEvent, 'suggest')
  // Enter on a button presses that button.
  if (!command || (event.key === 'Enter' && target !== event.currentTarget)) return
  if (!runCommand(command)) return
  event.preventDefault()
  event.stopPropagation()
}
