// When a proposed asserter or certainty expression counts as the one in the gold set.

const LEADING = {
  en: /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your)\s+/u,
  fr: /^(?:l'|d'|(?:le|la|les|un|une|des|du|de|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|mon|ma|mes)\s+)/u,
}

const plain = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/[“”"«»‹›.,;:!?()[\]—–]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

function wordsOf(text, language) {
  let bare = plain(text)
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(LEADING[language], '')
  }
  return bare.split(' ')
}

/** English names end with their head, up to what follows it; French ones begin with it. */
const BEHIND_HEAD = new Set(
  'of in at from for with on by to and who which whose that as near behind'.split(' '),
)
const BEFORE_HEAD = new Set(
  'ancien ancienne nouveau nouvelle premier première jeune vieux vieille grand grande'.split(' '),
)

function headOf(text, language) {
  const words = wordsOf(text.split(/[,(]/u)[0], language)
  if (language === 'fr') return words.find((word) => !BEFORE_HEAD.has(word)) ?? words[0]
  const end = words.findIndex((word, index) => index > 0 && BEHIND_HEAD.has(word))
  return words[(end < 0 ? words.length : end) - 1]
}

/** The same words but for a determiner in front, quotes and punctuation. */
export const sameName = (a, b, language) => wordsOf(a, language).join(' ') === wordsOf(b, language).join(' ')

/** The same, or one holds the other's head and they share at least half of the longer one's words. */
export function matchesName(a, b, language) {
  if (sameName(a, b, language)) return true
  const [one, other] = [wordsOf(a, language), wordsOf(b, language)]
  if (!one.includes(headOf(b, language)) && !other.includes(headOf(a, language))) return false
  const shared = new Set(one.filter((word) => other.includes(word))).size
  return shared * 2 >= Math.max(new Set(one).size, new Set(other).size)
}

/** Words that carry no certainty by themselves. */
const FRAME = new Set(
  (
    'a an the it is are was were be been to that there of in by as very quite most more less highly rather so now not ' +
    "il est c'est c' a ont été être y que qu' de d' le la les l' un une en à se s' ne n' pas très fort plus peu tout bien on"
  ).split(' '),
)

const contentWords = (text) =>
  plain(text)
    .split(' ')
    .filter((word) => !FRAME.has(word))

/** Places of expressions that stand in a sentence one after the other. */
function placesOf(expressions, sentence) {
  let from = 0
  return expressions.map((words) => {
    let start = sentence.indexOf(words, from)
    if (start < 0) start = sentence.indexOf(words)
    from = start + words.length
    return { words, start, end: from }
  })
}

/** How many proposed expressions overlap a wanted one and share a word that carries the certainty; each counts once. */
export function matchedExpressions(proposed, wanted, sentence) {
  const open = placesOf(wanted, sentence)
  let hits = 0
  for (const one of placesOf(proposed, sentence)) {
    const index = open.findIndex(
      (other) =>
        one.start < other.end &&
        other.start < one.end &&
        contentWords(one.words).some((word) => contentWords(other.words).includes(word)),
    )
    if (index < 0) continue
    open.splice(index, 1)
    hits++
  }
  return hits
}
