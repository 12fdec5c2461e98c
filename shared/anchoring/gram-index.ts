// Finds where a text has the same few letters from the start of a word: the seeds of a search by quote. Grams skip
// white space and signs, so that a line break or another quotation mark does not hide a place.

/** Letters of a gram; fewer for scripts without spaces, whose every letter says more. */
const LENGTH = 8
const UNSPACED_LENGTH = 3

export type GramIndex = {
  /** The grams of a text: where each starts, where it ends, and how often the indexed text has it (roughly: hashed). */
  readonly gramsOf: (text: string) => Gram[]
  /** Positions in the indexed text that may have the gram, ascending; another one of the same hash may be among them. */
  readonly places: (gram: Gram) => Int32Array
}

export type Gram = {
  readonly start: number
  readonly end: number
  readonly bucket: number
  readonly count: number
}

/** One pass over the text; about 12 bytes for each of its words. */
export function gramIndex(text: string): GramIndex {
  const starts: number[] = []
  const hashes: number[] = []
  eachGram(text, (start, _, hash) => {
    starts.push(start)
    hashes.push(hash)
  })
  const mask = (1 << Math.max(4, Math.ceil(Math.log2(starts.length * 2 + 1)))) - 1
  // Counting sort: `offsets[bucket]` to `offsets[bucket + 1]` are a bucket's places.
  const offsets = new Int32Array(mask + 2)
  for (const hash of hashes) offsets[(hash & mask) + 1]!++
  for (let i = 1; i < offsets.length; i++) offsets[i]! += offsets[i - 1]!
  const filled = offsets.slice()
  const sorted = new Int32Array(starts.length)
  starts.forEach((start, i) => (sorted[filled[hashes[i]! & mask]!++] = start))
  return {
    gramsOf: (quote) => {
      const grams: Gram[] = []
      eachGram(quote, (start, end, hash) => {
        const bucket = hash & mask
        grams.push({ start, end, bucket, count: offsets[bucket + 1]! - offsets[bucket]! })
      })
      return grams
    },
    places: ({ bucket }) => sorted.subarray(offsets[bucket], offsets[bucket + 1]),
  }
}

/** Calls for each word's start that has enough letters behind it in the text. */
function eachGram(text: string, found: (start: number, end: number, hash: number) => void): void {
  let before = SIGN
  for (let i = 0; i < text.length; i++) {
    const sort = sortOf(text.charCodeAt(i))
    const opens = sort === UNSPACED || (sort === LETTER && before !== LETTER)
    before = sort
    if (!opens) continue
    let hash = 0x811c9dc5
    let left = sort === UNSPACED ? UNSPACED_LENGTH : LENGTH
    let at = i
    for (; at < text.length && left > 0; at++) {
      const unit = text.charCodeAt(at)
      if (sortOf(unit) === SIGN) continue
      // FNV-1a; `| 32` makes Latin capitals small.
      hash = Math.imul(hash ^ (unit < 128 ? unit | 32 : unit), 0x01000193)
      left--
    }
    if (left === 0) found(i, at, hash ^ (hash >>> 15))
  }
}

const SIGN = 0
const LETTER = 1
const UNSPACED = 2

/** By UTF-16 unit: rough, but the same for text and quote. */
function sortOf(unit: number): number {
  if (unit < 128) {
    const small = unit | 32
    return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57) ? LETTER : SIGN
  }
  if (unit < 0xc0 || (unit >= 0x2000 && unit <= 0x206f)) return SIGN
  const thaiToBurmese = unit >= 0x0e00 && unit <= 0x109f && !(unit >= 0x0f00 && unit < 0x1000)
  const khmer = unit >= 0x1780 && unit <= 0x17ff
  const eastAsian = unit >= 0x3040 && unit <= 0x9fff
  if (unit >= 0x3000 && unit < 0x3040) return SIGN
  return thaiToBurmese || khmer || eastAsian ? UNSPACED : LETTER
}
