import type { Claim } from '#shared/domain/claim.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import styles from './margin.module.css'

/** Signs of a claim's themes, two at most; an open ring for one without. */
export function ClaimSign({
  claim,
  themes,
}: {
  readonly claim: Claim
  readonly themes: ReadonlyMap<string, Theme>
}) {
  const known = claim.themes.flatMap((id) => themes.get(id) ?? [])
  if (known.length === 0) return <span className={styles.ring} aria-hidden />
  return (
    <span className={styles.signs}>
      {known.slice(0, 2).map((theme) => (
        <ThemeSign key={theme.id} colour={theme.colour} label={themePath(themes, theme.id)} />
      ))}
    </span>
  )
}
