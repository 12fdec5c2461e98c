// What is offered where somebody is attributed: the article's author, the known sources, and a new one.
import i18next from 'i18next'
import { findSource } from '#shared/doc/source-operations.ts'
import { standingSources, type Source } from '#shared/domain/source.ts'
import { filterChoices, type Choice } from '../../ui/ChoiceList.tsx'

/** No id looks like these. */
export const AUTHOR = '-author'
const NEW = '-new '
/** More are found by typing. */
const MOST = 60

/** The name that a choice makes a source of; null for a choice of another kind. */
export function typedName(choice: string): string | null {
  return choice.startsWith(NEW) ? choice.slice(NEW.length) : null
}

type Now = {
  /** Id of the source that is chosen. */
  readonly chosen: string | null
  /** Words without a source, such as what was read from the text. */
  readonly words: string | null
}

export function sourceChoices(
  sources: ReadonlyMap<string, Source>,
  typed: string,
  now: Now,
): readonly Choice[] {
  const { t } = i18next
  // Words that are the name of a source are taken for it.
  const chosen = now.chosen ?? (now.words === null ? null : (findSource(sources, now.words)?.id ?? null))
  const known = standingSources(sources).map(({ id, name, descriptor }): Choice => ({
    id,
    label: name,
    ...(descriptor === '' ? {} : { hint: descriptor }),
    isChosen: id === chosen,
  }))
  const author: Choice = {
    id: AUTHOR,
    label: t('margin.asserterNone'),
    isChosen: now.chosen === null && now.words === null,
  }
  const name = tidy(typed || (now.words ?? ''))
  // Also under the name that it was merged away from.
  const named = name === '' ? null : findSource(sources, name)
  const fresh: Choice[] =
    name === '' || named
      ? []
      : [{ id: `${NEW}${name}`, label: t('margin.newSource', { name }), isChosen: name === now.words }]
  if (typed === '') return [...fresh, author, ...known].slice(0, MOST)
  const first = known.filter(({ id }) => id === named?.id)
  const found = filterChoices(known, name).filter(({ id }) => id !== named?.id)
  return [...first, ...found.slice(0, MOST), ...fresh, ...filterChoices([author], name)]
}

function tidy(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim()
}
