// A passage that shows what a theme means: one of a claim that carries it, or words of one's own.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import { call } from '../../platform/bridge.ts'
import { useArticles } from '../../state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceList, filterChoices, type Choice } from '../../ui/ChoiceList.tsx'
import { setThemeField } from './theme-edits.ts'
import { TextSave } from './TextSave.tsx'
import styles from './codebook.module.css'

type ExampleFieldProps = { readonly theme: Theme; readonly canEdit: boolean }

/** Ids of passages look like this; what else is there is words. */
const PASSAGE = /^p[0-9a-z]{20}$/u

export function ExampleField({ theme, canEdit }: ExampleFieldProps) {
  const { t } = useTranslation()
  const { example } = theme
  const isPassage = PASSAGE.test(example)
  const [words, setWords] = useState<string | null>(null)
  const [choices, setChoices] = useState<readonly Choice[] | null>(null)
  const articles = useArticles()
  useEffect(() => {
    if (!isPassage) return
    let left = false
    void call('codebook.words', { passages: [example] }).then((found) => {
      if (!left && found.ok) setWords(found.value[example] ?? t('themes.exampleGone'))
    })
    return () => {
      left = true
    }
  }, [example, isPassage, t])

  async function choose() {
    const claims = await call('library.claims', { theme: theme.id })
    if (!claims.ok) return
    setChoices(
      claims.value.flatMap(({ number, passages }) =>
        passages.map(({ id, quote, article }) => ({
          id,
          label: quote,
          hint: `${number} ${articles.find((row) => row.id === article)?.title ?? ''}`,
        })),
      ),
    )
  }
  if (choices)
    return (
      <ChoiceList
        className={styles.inPlace}
        label={t('themes.examplePick')}
        placeholder={t('themes.examplePick')}
        choicesFor={(typed) => filterChoices(choices, typed)}
        onChoose={(id) => {
          setThemeField(theme, 'example', id)
          setChoices(null)
        }}
        onClose={() => setChoices(null)}
      />
    )
  return (
    <div className={styles.example}>
      {isPassage ? (
        <>
          <span className={styles.label}>{t('themes.example')}</span>
          <blockquote className={styles.quote}>{words}</blockquote>
        </>
      ) : (
        <TextSave
          key={`${theme.id} ${example}`}
          label={t('themes.example')}
          placeholder={t('themes.examplePlaceholder')}
          value={example}
          canEdit={canEdit}
          onSave={(text) => setThemeField(theme, 'example', text)}
        />
      )}
      {canEdit ? (
        <span>
          <Button className={styles.small} onPress={() => void choose()}>
            {t('themes.examplePick')}
          </Button>
          {isPassage ? (
            <Button className={styles.small} onPress={() => setThemeField(theme, 'example', '')}>
              {t('themes.exampleRemove')}
            </Button>
          ) : null}
        </span>
      ) : null}
    </div>
  )
}
