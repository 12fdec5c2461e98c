// My word lists: the words that suggestions go by, by language. Mine in every project, and in force at once.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#shared/base/result.ts'
import type { WordListRow } from '#shared/ipc/view-types.ts'
import { call } from '../../platform/bridge.ts'
import { ChoiceSelect } from '../../ui/ChoiceSelect.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { SidePane } from '../../ui/SidePane.tsx'
import { closeSide } from '../judgements/side-commands.ts'
import { getReader } from '../reader/reader-store.ts'
import { BrokenWords } from './BrokenWords.tsx'
import { WordList } from './WordList.tsx'
import styles from './words.module.css'

type Language = WordListRow['language']
const LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[]

export function WordsPane() {
  const { t, i18n } = useTranslation()
  const [rows, setRows] = useState<readonly WordListRow[]>([])
  const [problem, setProblem] = useState<Failure<string> | null>(null)
  /** Counts how often the file was asked for. */
  const [asked, setAsked] = useState(0)
  const [language, setLanguage] = useState<Language>(() => languageAtFirst(i18n.language))
  const [list, setList] = useState('certainty')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    let left = false
    void call('words.lists').then((answer) => {
      if (left) return
      setRows(answer.ok ? answer.value : [])
      setProblem(answer.ok ? null : answer)
    })
    return () => {
      left = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each asking reads anew
  }, [asked])

  const areShown = rows.length > 0 && problem === null
  useEffect(() => {
    if (areShown) field.current?.focus()
  }, [areShown])

  const here = rows.filter((row) => row.language === language)
  // Each language has lists of its own.
  const shown = here.find((row) => row.list === list) ?? here[0]
  const nameOf = (row: WordListRow) =>
    t(`words.listOf.${row.language}.${row.list}` as 'words.listOf.en.certainty')
  return (
    <SidePane title={t('words.title')} closeLabel={t('common.close')} onClose={closeSide}>
      <p className={styles.hint}>{t('words.intro')}</p>
      {problem ? (
        <BrokenWords problem={problem} onRead={() => setAsked(asked + 1)} />
      ) : shown ? (
        <>
          <div className={styles.language}>
            <Segmented
              label={t('words.language')}
              options={LANGUAGES.map((id) => ({ id, label: t(`words.languageOf.${id}`) }))}
              value={language}
              onChange={setLanguage}
            />
          </div>
          <ChoiceSelect
            label={t('words.list')}
            placeholder={t('words.findList')}
            choices={here.map((row) => ({
              id: row.list,
              label: nameOf(row),
              ...(row.own.length > 0 ? { hint: t('words.mine', { count: row.own.length }) } : {}),
              isChosen: row === shown,
            }))}
            onChange={setList}
          />
          <WordList
            key={`${language} ${shown.list}`}
            row={shown}
            name={nameOf(shown)}
            field={field}
            onChange={setRows}
            onBroken={setProblem}
          />
        </>
      ) : null}
    </SidePane>
  )
}

/** That of the article in use, else that of the window. */
function languageAtFirst(window: string): Language {
  const tags = [getReader().shown?.text.language, window]
  return LANGUAGES.find((id) => tags.some((tag) => tag?.toLowerCase().startsWith(id))) ?? 'en'
}
