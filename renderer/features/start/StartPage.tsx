import { keyOf } from '#renderer/commands/key-choices.ts'
import { BookOpen, FilePlus, FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { runCommand } from '../../commands/registry.ts'
import { useProjectStore } from '../../state/project-store.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { openProject } from './project-actions.ts'
import styles from './start.module.css'

export function StartPage() {
  const { t } = useTranslation()
  const recent = useProjectStore((state) => state.settings?.recent) ?? []
  return (
    <main className={styles.page}>
      <div className={styles.start}>
        <h1 className={styles.wordmark}>{t('start.title')}</h1>
        <p className={styles.tagline}>{t('start.tagline')}</p>
        <div className={styles.columns}>
          <div className={styles.choices}>
            <Choice
              icon={<BookOpen aria-hidden />}
              title={t('start.sample')}
              text={t('start.sampleText')}
              onPress={() => void runCommand('project.openSample')}
            />
            <Choice
              icon={<FilePlus aria-hidden />}
              title={t('start.new')}
              text={t('start.newText')}
              keys={keyOf('project.new')}
              onPress={() => void runCommand('project.new')}
            />
            <Choice
              icon={<FolderOpen aria-hidden />}
              title={t('start.open')}
              text={t('start.openText')}
              keys={keyOf('project.open')}
              onPress={() => void runCommand('project.open')}
            />
          </div>
          <section className={styles.recent} aria-labelledby="recent-title">
            <h2 id="recent-title" className={styles.heading}>
              {t('start.recent')}
            </h2>
            {recent.length === 0 ? <p className={styles.faint}>{t('start.noRecent')}</p> : null}
            <ul>
              {recent.slice(0, 8).map(({ path, title }) => (
                <li key={path}>
                  <AriaButton className={styles.recentRow} onPress={() => void openProject(path)}>
                    <span className={styles.recentTitle}>{title || t('common.untitled')}</span>
                    <span className={styles.recentPath} title={path}>
                      <bdi>{path}</bdi>
                    </span>
                  </AriaButton>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <p className={styles.drop}>{t('start.dropHint')}</p>
      </div>
    </main>
  )
}

type ChoiceProps = {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly keys?: string
  readonly onPress: () => void
}

function Choice({ icon, title, text, keys, onPress }: ChoiceProps) {
  return (
    <AriaButton className={styles.choice} onPress={onPress}>
      <span className={styles.choiceIcon}>{icon}</span>
      <span className={styles.choiceText}>
        <span className={styles.choiceTitle}>{title}</span>
        <span className={styles.faint}>{text}</span>
      </span>
      {keys === undefined ? null : <KeyHint keys={keys} />}
    </AriaButton>
  )
}
