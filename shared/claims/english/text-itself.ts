// Sentences in which a text speaks of itself: structure, definitions, credits, notes, provisions that it quotes.
import { isBe, isModal } from './grammar.ts'
import type { Block } from './is-claim.ts'
import { firstWord } from './orders.ts'
import { type EnglishSentence, type Span, isQuote } from './sentence.ts'

/** "This note proceeds in three parts", "Three options are compared in Table 2". */
export function ofTheText(sentence: EnglishSentence): Span | null {
  const { words } = sentence
  const first = firstWord(sentence)
  for (const hit of sentence.hits('structure')) {
    if (sentence.quoted[hit.from]) continue
    const verb = sentence
      .hits('announcing')
      .find(({ from }) => from !== hit.from && Math.abs(from - hit.from) < 14)
    if (hit.from <= first + 3 && verb && verb.from > hit.from) {
      // "This report finds that …" asserts; "this paper argues that …" as well.
      const that = words.findIndex(
        ({ word }, index) => word === 'that' && index > verb.from && index <= verb.to + 1,
      )
      if (that < 0) return { from: hit.from, to: verb.to }
    }
    if (
      hit.from > first + 3 &&
      verb &&
      verb.from < hit.from &&
      (isBe(words[verb.from]) || isBe(words[verb.from - 1]))
    )
      return { from: verb.from, to: hit.to }
    if (hit.from > first && /^(?:we|i|let)/u.test(hit.phrase)) return hit
    if (hit.from === first && /^(?:we|i|let) /u.test(hit.phrase)) return hit
  }
  return null
}

/** "In this paper, “household” means …", "Reserve: contracted capacity" */
export function definition(sentence: EnglishSentence): Span | null {
  const { words } = sentence
  const quote = words.findIndex(({ text }) => isQuote(text))
  if (quote >= 0 && quote < 8) {
    for (let index = quote + 2; index < Math.min(words.length, quote + 9); index++) {
      const { word } = words[index]!
      if (
        /^(?:means|mean|denotes|denote|refers|refer|stands|covers|includes)$/u.test(word) &&
        isQuote(words[index - 1]!.text)
      ) {
        const inThis = words.slice(0, quote).some((one) => /^(?:this|here|below)$/u.test(one.word))
        if (inThis || quote <= firstWord(sentence) + 1) return { from: index, to: index + 1 }
      }
    }
  }
  const use = words.findIndex(
    ({ word }, index) =>
      /^(?:use|define|understand|call|take)$/u.test(word) && /^(?:we|i)$/u.test(words[index - 1]?.word ?? ''),
  )
  if (
    use > 0 &&
    words.slice(use, use + 12).some(({ word }) => /^(?:term|terms|mean|as|to)$/u.test(word)) &&
    words
      .slice(use, use + 6)
      .some(({ word, text }) => /^(?:term|terms|word|household)$/u.test(word) || isQuote(text))
  )
    return { from: use - 1, to: use + 1 }
  const mean = words.findIndex(
    ({ word }, index) => word === 'mean' && words[index - 1]?.word === 'we' && words[index - 2]?.text === ',',
  )
  return mean > 0 ? { from: mean - 1, to: mean + 1 } : null
}

const ROLE =
  /^(?:fellow|researcher|professor|lecturer|correspondent|columnist|reporter|journalist|editor|analyst|director|economist|lawyer|historian|writer|assistant|associate|consultant|adviser|advisor|chair|head|co-author|author)$/u

/** "A is a senior fellow with the programme.", "A teaches law at the University of Orsa." */
export function biography({ words }: EnglishSentence): Span | null {
  const teaches = words.findIndex(({ word }) =>
    /^(?:teaches|lectures|writes|covers|reports|works|leads|directs|heads|edits)$/u.test(word),
  )
  const isNameBefore =
    teaches > 1 && teaches < 6 && words.slice(0, teaches).every(({ tag }) => tag === 'PROPN')
  if (
    isNameBefore &&
    words.length < 22 &&
    words
      .slice(teaches)
      .some(({ word }) =>
        /^(?:university|institute|college|school|programme|centre|center|newspaper|politics|affairs|desk|beat|team|from)$/u.test(
          word,
        ),
      )
  )
    return { from: teaches, to: teaches + 1 }
  const be = words.findIndex((word) => isBe(word))
  if (
    be < 1 ||
    be > 9 ||
    !words
      .slice(0, be)
      .every(
        ({ tag, word }) =>
          tag === 'PROPN' || tag === 'PUNCT' || word === 'and' || /^(?:dr|prof|mr|ms|mrs)/u.test(word),
      )
  )
    return null
  if (
    !/^(?:a|an|the|senior|professor|head|director|editor|chair)$/u.test(words[be + 1]?.word ?? '') ||
    /^were$/u.test(words[be]!.word)
  )
    return null
  const role = words.findIndex(({ word }, index) => index > be && index < be + 7 && ROLE.test(word))
  if (role < 0) return null
  const rest = words.slice(role + 1)
  const isLife =
    rest.some((one) => /^(?:at|with|of|for|and)$/u.test(one.word)) &&
    rest.every((word) => !isModal(word) || word.word === 'will')
  return isLife && words[be]!.word !== 'was' ? { from: be, to: role + 1 } : null
}

/** "Photo: …", "Source: …", "Press office: +…", "By Ann Author", "14 March 2024 | Programme" */
export function label(sentence: EnglishSentence): Span | null {
  const { words, text } = sentence
  const colon = words.findIndex(({ text: sign }) => sign === ':')
  const start = firstWord(sentence)
  if (
    colon > 0 &&
    colon <= 4 &&
    (colon === start + 1 ||
      !/^(?:to|from|cc|note|notes|also|more|read|listen|watch|subject)$/u.test(words[start]!.word)) &&
    /^(?:photo|photos|picture|pictures|photograph|photographs|image|images|source|sources|text|table|figure|fig|map|chart|box|note|notes|credit|caption|video|audio|illustration|graphic|contact|contacts|tel|telephone|email|e-mail|date|author|authors|keywords|topics|tags|citation|cite|isbn|doi|isbn|correction|editor|subject|to|from|cc|ref|reference|read|listen|watch|related|more|also|download|updated|published)$/u.test(
      words[firstWord(sentence)]!.word,
    )
  )
    return { from: firstWord(sentence), to: colon + 1 }
  if (/©|\bhttps?:|www\.|\S+@\S+\.\S+|\bISBN\b|\bISSN\b|\bdoi\b/u.test(text))
    return { from: 0, to: words.length }
  if (
    /(?:[A-Z]{3,}\/[A-Z]{2,}|\b(?:AFP|Reuters|Getty(?: Images)?|Photo: .*|Picture: .*|Photograph: .*))[.)\]]*$/u.test(
      text,
    ) &&
    words.length < 26
  )
    return { from: words.length - 1, to: words.length }
  if (
    words[0]?.word === 'by' &&
    words.length < 14 &&
    words
      .slice(1)
      .every(({ tag, word }) => /^(?:PROPN|PUNCT|NOUN|NUM)$/u.test(tag) || word === 'and' || word === 'in')
  )
    return { from: 0, to: 1 }
  return /^[—–-]\s/u.test(text) && words.length < 16 ? { from: 0, to: 1 } : null
}

/** The text of a provision, quoted as a block. */
export function provision({ words, isQuotation }: EnglishSentence, block: Block): Span | null {
  if (block !== 'quote') return null
  const index = words.findIndex(({ word }) => word === 'shall' || word === 'may')
  const isLegal = words.some(({ word }) =>
    /^(?:pursuant|provided|paragraph|section|subsection|article|clause|specified|authority|disclose|licence|holder|thereof|herein|schedule|body|party|parties|person|persons|member|state)$/u.test(
      word,
    ),
  )
  return index > 0 && isLegal && (isQuotation || words[index]!.word === 'shall')
    ? { from: index, to: index + 1 }
    : null
}

/** "1 Figures as of 4 March; see Annex B." */
export function footnote({ words }: EnglishSentence): Span | null {
  const index = words.findIndex(({ word }) =>
    /^(?:see|ibid|ibid\.|cf|cf\.|op|supra|rounded|supplied|p\.|pp\.|figures|excluded|idem)$/u.test(word),
  )
  if (index >= 0) return { from: index, to: index + 1 }
  return words[1]?.text === ':' || words[2]?.text === ':' ? { from: 0, to: 2 } : null
}
