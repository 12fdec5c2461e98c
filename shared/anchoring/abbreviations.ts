// Words that end in a stop without ending a sentence, lower case, without that stop.

/** A name follows. */
const TITLES = {
  common: 'dr prof col gen lt cmdr capt maj sgt adm brig cpl mgr me hon rev pres gov',
  en: 'mr mrs ms messrs st sen rep amb supt insp fr sr mt ft',
  fr: 'm mm mmes mlle mlles cdt cne adj gal vve mme',
}

/** What it stands before goes on: "e.g. Mali". */
const BINDING = {
  common: 'cf vs viz ca approx al ed eds trans',
  en: 'e.g i.e resp incl esp',
  fr: 'p.ex par ex c.-à-d env éd dir',
}

/** A number follows, else it is a word of its own: "No. 5", but "He said no. Then …". */
const NUMBERED = {
  common: 'no nos p pp art arts fig figs vol ch sec para paras res doc annex §',
  en: 'ln col cl reg rev',
  fr: 'n nº n° chap sect al par résol tab',
}

/** May stand inside a sentence or end it. */
const EITHER = {
  common:
    'u.n u.s u.k u.e e.u a.m p.m inc ltd co corp dept est govt jan feb apr jun jul aug sep sept oct nov dec',
  en: 'jr mon tue wed thu fri sat sun ave blvd',
  fr: 'o.n.u janv févr avr juil déc bd av',
}

/** Words that start sentences and are hardly ever the name that follows an abbreviation or an initial. */
const STARTERS = {
  common: '',
  en:
    'the a an this that these those it its he she they we you i his her their our there here in on at as if when while ' +
    'after before since but and or so yet however still then for from with by to what who why how where which some many ' +
    'most all both each no not one two other another such only even once under over during despite although though ' +
    'according moreover meanwhile nevertheless thus therefore instead',
  fr:
    'le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je son sa ses leur leurs mais et ou donc ' +
    'or ni car en dans sur sous pour par avec sans depuis après avant selon si quand lorsque comme à au aux qui que où ' +
    'c d qu j s n cependant toutefois pourtant ainsi enfin puis alors',
}

type Lists = { readonly common: string; readonly en: string; readonly fr: string }

export type Abbreviations = {
  readonly titles: ReadonlySet<string>
  readonly binding: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly either: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
}

const cache = new Map<string, Abbreviations>()

/** For a language's primary subtag; both lists together where it is neither English nor French. */
export function abbreviationsOf(primary: string): Abbreviations {
  const key = primary === 'en' || primary === 'fr' ? primary : 'both'
  let found = cache.get(key)
  if (!found) {
    const words = (lists: Lists) => {
      const own = key === 'both' ? `${lists.en} ${lists.fr}` : lists[key]
      return new Set(`${lists.common} ${own}`.split(' ').filter((word) => word !== ''))
    }
    found = {
      titles: words(TITLES),
      binding: words(BINDING),
      numbered: words(NUMBERED),
      either: words(EITHER),
      starters: words(STARTERS),
    }
    cache.set(key, found)
  }
  return found
}
