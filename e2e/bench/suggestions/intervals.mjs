// Figures with their 95 % intervals: Wilson's for a proportion, the bootstrap's for F1.
import { random } from '../anchoring-texts.mjs'

const Z = 1.96
const RESAMPLES = 2000
const SEED = 20240514

const round = (number) => Math.round(number * 1000) / 1000

/** Wilson 1927: https://doi.org/10.1080/01621459.1927.10502953 */
export function proportion(hits, of) {
  if (of === 0) return { value: null, of }
  const p = hits / of
  const middle = (p + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of)
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of))
  return { value: round(p), low: round(middle - half), high: round(middle + half), of }
}

const f1 = ({ hits, proposed, wanted }) => (proposed + wanted === 0 ? 1 : (2 * hits) / (proposed + wanted))

const add = (counts, { hits, proposed, wanted }) => {
  counts.hits += hits
  counts.proposed += proposed
  counts.wanted += wanted
  return counts
}
const none = () => ({ hits: 0, proposed: 0, wanted: 0 })

/** `counts`: what each sentence adds (`hits` of the `proposed` that were `wanted`). Sentences are drawn anew, seeded. */
export function retrieval(counts) {
  const sum = counts.reduce(add, none())
  const source = random(SEED)
  const drawn = Array.from({ length: RESAMPLES }, () => {
    const again = none()
    for (let i = 0; i < counts.length; i++) add(again, counts[source.below(counts.length)])
    return f1(again)
  }).sort((a, b) => a - b)
  return {
    precision: proportion(sum.hits, sum.proposed),
    recall: proportion(sum.hits, sum.wanted),
    f1: {
      value: round(f1(sum)),
      low: round(drawn[Math.floor(RESAMPLES * 0.025)]),
      high: round(drawn[Math.ceil(RESAMPLES * 0.975) - 1]),
    },
  }
}
