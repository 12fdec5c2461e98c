// Texts for the bench of re-anchoring, two generations of each, and where every passage of the first stands in the
// second: known by construction, as each word carries its number through the edits. Same seed, same texts.

/** A small generator of even quality (sfc32); the clock and Math.random stay out of it. */
export function random(seed) {
  let [a, b, c, d] = [0x9e3779b9, seed | 0, 0x243f6a88, 1]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 16; i++) next()
  const below = (n) => Math.floor(next() * n)
  return { next, below, pick: (list) => list[below(list.length)], chance: (p) => next() < p }
}

const FUNCTION_WORDS =
  'the of and to in a that is for it as was with be by on not he his but at are this have from or had they which one were all there would their been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any now such like our over even most made after also did many before must through back years where much your way should because each just those people how too little state good very make world still own see men work long between both under never'.split(
    ' ',
  )
const ONSETS = 'b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr st tr sp sc'.split(' ')
const NUCLEI = 'a e i o u ea ou io ai'.split(' ')
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nt', 'st', 'ng', 'rm', 'ct']

function vocabulary(size) {
  const { next, pick, below } = random(20_26)
  const words = new Set()
  while (words.size < size) {
    let word = ''
    const syllables = 1 + below(3)
    for (let i = 0; i <= syllables; i++)
      word += pick(ONSETS) + pick(NUCLEI) + (next() < 0.3 ? pick(CODAS) : '')
    if (word.length < 14) words.add(word)
  }
  return [...words]
}

const VOCABULARY = vocabulary(7000)
const NAMES = vocabulary(400).map((word) => word[0].toUpperCase() + word.slice(1))

/** Content words fall off about as in real text: the r-th has a share of 1/r. */
function wordPicker({ next, pick, below, chance }) {
  const span = Math.log(VOCABULARY.length)
  return () => {
    if (chance(0.45)) return FUNCTION_WORDS[Math.floor(next() ** 2 * FUNCTION_WORDS.length)]
    if (chance(0.05)) return pick(NAMES)
    if (chance(0.02)) return String(1 + below(chance(0.5) ? 100 : 20_000))
    return VOCABULARY[Math.min(VOCABULARY.length - 1, Math.floor(Math.exp(next() * span)))]
  }
}

const capital = (word) => word[0].toUpperCase() + word.slice(1)

function variedSentence(source, word) {
  const length = 4 + source.below(12) + source.below(14)
  const words = Array.from({ length }, (_, i) => word() + (i < length - 1 && source.chance(0.06) ? ',' : ''))
  words[0] = capital(words[0])
  words[length - 1] += source.chance(0.92) ? '.' : source.pick(['?', '!'])
  return words
}

/** Paragraphs of sentences of words; about `size` characters, no sentence like another. */
export function variedText(size, seed) {
  const source = random(seed)
  const word = wordPicker(source)
  const paragraphs = []
  for (let length = 0, i = 0; length < size; i++) {
    const heading = i % 12 === 0
    const sentences = heading
      ? [[capital(word()), ...Array.from({ length: 1 + source.below(6) }, word)]]
      : Array.from({ length: 2 + source.below(7) }, () => variedSentence(source, word))
    paragraphs.push(sentences)
    length += sentences.reduce((sum, words) => sum + words.join(' ').length + 1, 1)
  }
  return { paragraphs, word }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const OFFICES = 'health defence justice finance education transport energy agriculture'.split(' ')

function reportSentence({ pick, below, chance }) {
  const figure = () => String(1 + below(chance(0.6) ? 90 : 9000))
  const line = chance(0.7)
    ? `In ${pick(MONTHS)} ${1990 + below(36)} the ministry of ${pick(OFFICES)} in ${pick(NAMES)} reported ${figure()} cases, up from ${figure()} the year before.`
    : `The governor of ${pick(NAMES)} said that ${figure()} families had left the district of ${pick(NAMES)} since ${pick(MONTHS)} ${1990 + below(36)}.`
  return line.split(' ')
}

/** Two templates throughout: only numbers and names tell one sentence from the next. */
export function reportText(size, seed) {
  const source = random(seed)
  const paragraphs = []
  for (let length = 0; length < size;) {
    const sentences = Array.from({ length: 2 + source.below(6) }, () => reportSentence(source))
    paragraphs.push(sentences)
    length += sentences.reduce((sum, words) => sum + words.join(' ').length + 1, 1)
  }
  const word = () =>
    source.pick([...MONTHS, ...OFFICES, ...NAMES.slice(0, 40), ...FUNCTION_WORDS.slice(0, 20)])
  return { paragraphs, word }
}

/** Numbers every word; a token is `{ word, origin }`, origin -1 for what is new. */
export function numbered({ paragraphs }) {
  let number = 0
  return paragraphs.map((sentences) =>
    sentences.map((words) => words.map((word) => ({ word, origin: number++ }))),
  )
}

/** Text of numbered paragraphs; `words`: what stands where (UTF-16), in order, with the sentence it belongs to. */
export function written(paragraphs) {
  const parts = []
  const words = []
  let at = 0
  let sentence = 0
  const push = (text) => {
    parts.push(text)
    at += text.length
  }
  paragraphs.forEach((sentences, p) => {
    if (p > 0) push('\n\n')
    sentences.forEach((tokens, s) => {
      if (s > 0) push(' ')
      tokens.forEach(({ word, origin, copy = false }, t) => {
        if (t > 0) push(' ')
        words.push({ origin, copy, sentence, start: at, end: at + word.length })
        push(word)
      })
      sentence++
    })
  })
  return { text: parts.join(''), words }
}
