import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import styles from './ThemeName.module.css'

type ThemeNameProps = {
  readonly theme: Pick<Theme, 'name' | 'retired'>
  readonly className?: string | undefined
}

/** A theme that is no longer offered is struck out, and a word says so. */
export function ThemeName({ theme: { name, retired }, className }: ThemeNameProps) {
  const { t } = useTranslation()
  if (!retired) return <span className={className}>{name}</span>
  return (
    <span className={className}>
      <s className={styles.name}>{name}</s> <span className={styles.word}>{t('common.retired')}</span>
    </span>
  )
}
