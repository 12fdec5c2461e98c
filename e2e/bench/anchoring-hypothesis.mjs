// The peer of the bench of re-anchoring: the way the Hypothesis client matches a quote, written from its description.
// Exact occurrences, else approximate ones over the whole text; each scored by quote, context and position.
import search from 'approx-string-match'

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 }
const MOST_ERRORS = 256

function likeness(text, wanted) {
  if (wanted === '' || text === '') return 0
  const [best] = search(text, wanted, wanted.length)
  return best ? 1 - best.errors / wanted.length : 0
}

function candidates(text, exact) {
  const found = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 })
  }
  return found.length > 0 ? found : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2))
}

export function hypothesisWay(text, { exact, prefix, suffix, start: hint }) {
  let best = null
  const whole = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position
  for (const { start, end, errors } of candidates(text, exact)) {
    const before = text.slice(Math.max(0, start - prefix.length), start)
    const score =
      (WEIGHTS.quote * (1 - errors / exact.length) +
        WEIGHTS.prefix * (prefix === '' ? 1 : likeness(before, prefix)) +
        WEIGHTS.suffix * (suffix === '' ? 1 : likeness(text.slice(end, end + suffix.length), suffix)) +
        WEIGHTS.position * (1 - Math.abs(start - hint) / text.length)) /
      whole
    if (best === null || score > best.score) best = { start, end, errors, score }
  }
  if (best === null) return { kind: 'orphaned' }
  const { start, end, errors } = best
  return { kind: errors > 0 ? 'changed' : start === hint ? 'exact' : 'moved', start, end }
}
