// A long article and passages in it, the same every time: a linear congruential generator, no clock, no Math.random.
// Runs in Node and in the page of a benchmark. Positions are UTF-16 units; the text is ASCII.

const WORDS =
  'the of to and in that for with on by from a committee ministry harbour basin river council report treaty price reform border water grain tariff election parliament district budget agency minister region policy supply market court audit mandate quota subsidy pension transit export pipeline reservoir province envoy ceasefire census'.split(
    ' ',
  )

/** Gives `next(n)`: a whole number from 0 up to but without n. */
export function seeded(seed) {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * n)
  }
}

/** The paragraphs of a text of about this many characters: 3 to 6 sentences each. */
export function largeParagraphs(characters, seed = 7) {
  const next = seeded(seed)
  const sentence = () => {
    const words = Array.from({ length: 7 + next(15) }, () => WORDS[next(WORDS.length)]).join(' ')
    return `${words[0].toUpperCase()}${words.slice(1)}.`
  }
  const paragraphs = []
  for (let length = 0; length < characters;) {
    const paragraph = Array.from({ length: 3 + next(4) }, sentence).join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return paragraphs
}

/** The content of an article version made of them, with a heading now and then. */
export function largeContent(characters, seed = 7) {
  const paragraphs = largeParagraphs(characters, seed)
  const blocks = paragraphs.map((text, index) =>
    index % 24 === 0
      ? { id: `b${index}`, kind: 'heading', text: text.slice(0, text.indexOf('.')), marks: [], level: 2 }
      : { id: `b${index}`, kind: 'paragraph', text, marks: [], number: String(index) },
  )
  return { format: 1, blocks, leftOut: [] }
}

/**
 * `count` stretches of 20 to 300 units over a text of `length`, in its order, never over the border of a block
 * (`borders`: start and end of each). Three of ten begin inside the one before.
 */
export function largePassages(borders, length, count, seed = 11) {
  const next = seeded(seed)
  const step = length / count
  const passages = []
  let block = 0
  for (let n = 0; n < count; n++) {
    const before = passages.at(-1)
    const overlaps = before && n % 10 < 3
    // Most are a sentence or less, a few are long.
    const size = 20 + Math.floor(280 * (next(1000) / 1000) ** (overlaps ? 2 : 4))
    const wanted = overlaps ? before.start + 1 + next(before.end - before.start - 1) : Math.floor(n * step)
    while (block + 1 < borders.length && borders[block].end <= wanted) block++
    while (block > 0 && borders[block].start > wanted) block--
    const { start: from, end: to } = borders[block]
    const start = Math.max(from, Math.min(wanted, to - 20))
    passages.push({ start, end: Math.min(to, start + size) })
  }
  return passages
}
