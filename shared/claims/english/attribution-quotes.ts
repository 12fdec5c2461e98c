// What somebody says stands ahead of its speaker or behind a colon: "X: “…”", "“…,” grumbled X", "quoted X as saying …".
import { found } from './attribution-found.ts'
import type { Attribution } from './attribution.ts'
import { isBe, isBoundary, isFinite, isNominal, isRelative, isSubordinating } from './grammar.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { namesPeople } from './people.ts'
import { type EnglishSentence, isQuote, opensQuote } from './sentence.ts'
import { nounPhraseBefore } from './subject.ts'

/** "quoted an official as saying" */
export function asSaying(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  const saying = words.findIndex(({ word }, index) => word === 'saying' && words[index - 1]?.word === 'as')
  const quote = words.findIndex(({ word }) => /^(?:quot(?:es?|ed)|cit(?:es?|ed)|report(?:s|ed))$/u.test(word))
  if (saying > 0 && quote > 0 && isBe(words[quote - 1])) {
    const name = nounPhraseBefore(sentence, quote - 1)
    return (
      name && {
        ...found(sentence, name, { from: quote, to: saying + 1 }),
        content: { from: saying + 1, to: words.length },
      }
    )
  }
  if (saying < 0 || quote < 0 || quote + 1 >= saying - 1) return null
  return {
    ...found(sentence, { from: quote + 1, to: saying - 1 }, { from: saying - 1, to: saying + 1 }),
    content: { from: saying + 1, to: words.length },
  }
}

/** "The mayor: “…”" */
export function nameAndColon(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  const colon = words.findIndex(({ text }) => text === ':')
  if (colon < 1 || colon > 10 || !opensQuote(sentence, colon + 1)) return null
  const inner = words.slice(0, colon)
  if (
    inner.some(
      ({ tag, text }) => tag === 'VERB' || tag === 'AUX' || (tag === 'PUNCT' && text !== ',' && text !== '.'),
    )
  )
    return null
  const view = sentence.hits('views').find(({ to }) => to <= colon && words[to]?.word === 'of')
  if (view) return found(sentence, { from: view.to + 1, to: colon }, { from: view.from, to: colon + 1 })
  // "On screen: “…”" says where.
  return inner.some(isNominal) && inner[0]!.tag !== 'ADP'
    ? found(sentence, { from: 0, to: colon }, { from: colon, to: colon + 1 })
    : null
}

/** "“…,” grumbled Aldo Reyes": whatever the verb behind a quotation, who does it is who has said it. */
export function behindQuote(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (let index = 2; index + 2 < words.length; index++) {
    if (!isQuote(words[index - 1]!.text) || !sentence.quoted[index - 2] || sentence.quoted[index]) continue
    if (!/^[,?!.]$/u.test(words[index - 2]!.text)) return null
    const isVerb = words[index]!.tag === 'VERB' && /(?:s|ed)$/u.test(words[index]!.word)
    if (isVerb) {
      const name = nounPhraseFrom(sentence, index + 1, false)
      return (
        name && { ...found(sentence, name, { from: index, to: index + 1 }), content: { from: 0, to: index } }
      )
    }
    const verb = words.findIndex(
      (word, at) => at > index && word.tag === 'VERB' && /(?:s|ed)$/u.test(word.word),
    )
    const name = verb > 0 ? nounPhraseBefore(sentence, verb) : null
    return name?.from === index
      ? { ...found(sentence, name, { from: verb, to: verb + 1 }), content: { from: 0, to: index } }
      : null
  }
  return null
}

/** "The quay is safe, grunts the harbour master.": whatever the verb that stands ahead of somebody at the end. */
export function behindClause(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (let comma = words.length - 4; comma > 2; comma--) {
    if (words[comma]!.text !== ',') continue
    const verb = comma + 1
    if (words[verb]!.tag !== 'VERB' || !/(?:s|ed)$/u.test(words[verb]!.word)) continue
    const name = nounPhraseFrom(sentence, verb + 1, false)
    const isSomebody =
      name !== null &&
      words.slice(name.from, name.to).some(({ tag, word }) => tag === 'PROPN' || namesPeople(word))
    if (!isSomebody || !(isBoundary(sentence, name.to) || isRelative(words[name.to]))) continue
    if (isSubordinating(words[0]) || words[0]!.tag === 'ADP' || words[0]!.tag === 'VERB') return null
    const isClause = words.slice(1, comma).some((word) => isFinite(word))
    return isClause
      ? { ...found(sentence, name, { from: verb, to: verb + 1 }), content: { from: 0, to: comma } }
      : null
  }
  return null
}
