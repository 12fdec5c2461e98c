import search from 'approx-string-match'

/** Letters that fit the bits of a number: as many as a context usually has. */
const BITS = 32

/** Where each letter below 256 stands in the wanted text, a bit a place; all 0 between two calls. */
const places = new Int32Array(256)

/**
 * How many letters must be put in, left out or replaced to find `wanted` somewhere in `text` (UTF-16 units); null where
 * more than `most` must. For short texts several times faster than `search`, which also finds out where it stands:
 * Myers, "A fast bit-vector algorithm for approximate string matching" (1999).
 */
export function fewestErrors(text: string, wanted: string, most: number): number | null {
  const { length } = wanted
  if (length > BITS) return search(text, wanted, most)[0]?.errors ?? null
  if (length === 0 || text === '') return null
  let others: Map<number, number> | undefined
  for (let i = 0; i < length; i++) {
    const unit = wanted.charCodeAt(i)
    if (unit < 256) places[unit]! |= 1 << i
    else (others ??= new Map()).set(unit, (others.get(unit) ?? 0) | (1 << i))
  }
  const last = 1 << (length - 1)
  // Bit i: in the column of the text's letter, does the row of the wanted i-th cost one more, or less, than the row before?
  let [more, less] = [-1, 0]
  let errors = length
  let fewest = length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const equal = unit < 256 ? places[unit]! : (others?.get(unit) ?? 0)
    const across = ((((equal & more) + more) | 0) ^ more) | equal
    let up = less | ~(across | more)
    let down = more & across
    if ((up & last) !== 0) errors++
    else if ((down & last) !== 0) errors--
    if (errors < fewest) fewest = errors
    up <<= 1
    down <<= 1
    const diagonal = equal | less
    more = down | ~(diagonal | up)
    less = up & diagonal
  }
  for (let i = 0; i < length; i++) {
    const unit = wanted.charCodeAt(i)
    if (unit < 256) places[unit] = 0
  }
  return fewest <= most ? fewest : null
}
