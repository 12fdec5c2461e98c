import { t } from 'i18next'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import { sourceNames } from '#shared/claims/group-claims.ts'
import type { ClaimFilter } from '#shared/domain/claim-view.ts'
import { meantTheme } from '#shared/domain/codebook.ts'
import { themePath } from '#shared/domain/theme.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { articleTitle, groupText } from './cell-text.ts'
import { changeFilter } from './claims-store.ts'
import styles from './claims.module.css'

type Chip = {
  readonly key: string
  readonly text: string
  readonly sign?: ReactNode
  readonly off: () => void
}

export function FilterChips({ filter, lists }: { readonly filter: ClaimFilter; readonly lists: ClaimLists }) {
  const chips = chipsOf(filter, lists)
  return (
    <ul className={styles.chips} aria-label={t('claims.filteredBy')}>
      {chips.map(({ key, text, sign, off }) => (
        <li key={key} className={styles.chip}>
          {sign}
          <span className={styles.chipText}>{text}</span>
          <button type="button" aria-label={t('claims.takeOff', { filter: text })} onClick={off}>
            <X aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}

function chipsOf(filter: ClaimFilter, lists: ClaimLists): Chip[] {
  const { text, themes, types, statuses, article, source, person, kind, traits } = filter
  const chips: Chip[] = []
  if (text.trim() !== '')
    chips.push({
      key: 'text',
      text: t('claims.words', { text: text.trim() }),
      off: () => changeFilter({ text: '' }),
    })
  for (const id of themes) {
    const theme = lists.themes.get(meantTheme(lists, id))
    if (id !== '' && !theme) continue
    chips.push({
      key: `theme ${id}`,
      text: theme ? themePath(lists.themes, theme.id) : t('claims.noTheme'),
      sign: theme ? <ThemeSign colour={theme.colour} /> : undefined,
      off: () => changeFilter({ themes: themes.filter((one) => one !== id) }),
    })
  }
  if (kind !== null)
    chips.push({ key: 'kind', text: t(`claims.kindOf.${kind}`), off: () => changeFilter({ kind: null }) })
  if (types.length > 0) {
    chips.push({
      key: 'types',
      text: types.map((type) => t(`common.type.${type}`)).join(', '),
      off: () => changeFilter({ types: [] }),
    })
  }
  if (statuses.length > 0) {
    chips.push({
      key: 'statuses',
      text: statuses.map((status) => t(`common.status.${status}`)).join(', '),
      off: () => changeFilter({ statuses: [] }),
    })
  }
  if (article !== null)
    chips.push({
      key: 'article',
      text: articleTitle(article, lists),
      off: () => changeFilter({ article: null }),
    })
  if (source !== null) {
    chips.push({
      key: 'source',
      text: t('claims.from', { name: groupText('source', source, lists, sourceNames(lists)) }),
      off: () => changeFilter({ source: null }),
    })
  }
  if (person !== null) {
    chips.push({
      key: 'person',
      text: t('claims.by', { name: lists.people.get(person)?.name ?? t('claims.elsewhere') }),
      off: () => changeFilter({ person: null }),
    })
  }
  for (const trait of traits) {
    chips.push({
      key: trait,
      text: t(`claims.trait.${trait}`),
      off: () => changeFilter({ traits: traits.filter((one) => one !== trait) }),
    })
  }
  return chips
}
