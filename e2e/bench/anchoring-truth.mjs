// Passages of a text, where they stand in its next version, and how an answer is judged.

/** Half of them whole sentences, half from any word to any word; 20 to 300 characters. */
export function choosePassages({ text, words }, count, source) {
  const firstOf = []
  words.forEach((word, index) => (firstOf[word.sentence] ??= index))
  const passages = []
  while (passages.length < count) {
    const whole = source.chance(0.5)
    const first = whole ? source.pick(firstOf) : source.below(words.length)
    const length = 20 + source.below(281)
    const start = words[first].start
    let last = first
    const goesOn = () =>
      whole
        ? words[last + 1]?.sentence === words[first].sentence
        : words[last + 1] !== undefined && words[last + 1].end - start <= length
    while (goesOn()) last++
    const { end } = words[last]
    if (end - start < 20 || end - start > 300) continue
    passages.push({
      id: `p${passages.length}`,
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      origins: words
        .slice(first, last + 1)
        .map(({ origin, start, end }) => ({ origin, letters: end - start })),
    })
  }
  return passages
}

/** Words further apart than this (UTF-16 units; a sentence went between them) no longer make one passage. */
const TORN = 60
/** Of a passage's letters, how many must stand together for it to be there: as many as an answer must share with it. */
const HERE = 0.8

/**
 * For each passage `{ kind: 'here', start, end }`, `{ kind: 'gone' }` where none of its words is left, or
 * `{ kind: 'torn' }` in between: what would be right there is a matter of taste, so it is not judged.
 */
export function truths(passages, next) {
  const places = new Map()
  for (const word of next.words) if (word.origin >= 0 && !word.copy) places.set(word.origin, word)
  return passages.map(({ origins }) => {
    const total = origins.reduce((sum, { letters }) => sum + letters, 0)
    const groups = []
    for (const { origin, letters } of origins) {
      const place = places.get(origin)
      if (!place) continue
      const last = groups.at(-1)
      if (last && place.start >= last.end && place.start - last.end <= TORN) {
        last.end = place.end
        last.letters += letters
      } else {
        groups.push({ start: place.start, end: place.end, letters })
      }
    }
    if (groups.length === 0) return { kind: 'gone' }
    const best = groups.reduce((a, b) => (b.letters > a.letters ? b : a))
    return best.letters / total >= HERE
      ? { kind: 'here', start: best.start, end: best.end }
      : { kind: 'torn' }
  })
}

/** Intersection over union. */
export function overlap(a, b) {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Does the answer stand on words that read, with 32 characters to either side, like those at the truth? */
function isTwin(text, answer, truth) {
  const around = ({ start, end }) => text.slice(Math.max(0, start - 32), end + 32)
  return answer.start !== truth.start && around(answer) === around(truth)
}

const percent = (part, whole) => (whole === 0 ? null : Math.round((part / whole) * 10_000) / 100)

/**
 * `success`: at least .8 of the truth; `wrong`: answered, less than .5 (ambiguous apart); `passedOff`: of the passages
 * that are gone, those called exact or moved. `twinsCount`: any of several places that read the same is right.
 */
export function judge(text, answers, expected, twinsCount) {
  const count = {
    here: 0,
    success: 0,
    twin: 0,
    ambiguous: 0,
    wrong: 0,
    lost: 0,
    gone: 0,
    passedOff: 0,
    torn: 0,
    mended: 0,
  }
  const misses = []
  answers.forEach((answer, i) => {
    const truth = expected[i]
    const answered = answer.kind !== 'orphaned'
    if (truth.kind === 'torn') {
      count.torn++
      if (answer.kind === 'exact' || answer.kind === 'moved') count.mended++
    } else if (truth.kind === 'gone') {
      count.gone++
      if (answer.kind === 'exact' || answer.kind === 'moved') {
        count.passedOff++
        misses.push(i)
      }
    } else {
      count.here++
      const twin = twinsCount && answered && isTwin(text, answer, truth)
      const share = answered ? (twin ? 1 : overlap(answer, truth)) : 0
      if (twin) count.twin++
      if (answer.kind === 'ambiguous') count.ambiguous++
      if (!answered) count.lost++
      const right = share >= 0.8
      if (right) count.success++
      else misses.push(i)
      if (answered && answer.kind !== 'ambiguous' && share < 0.5) count.wrong++
    }
  })
  return { count, misses }
}

/** Counts of several runs added up. */
export function sum(counts) {
  return counts.reduce((total, count) =>
    Object.fromEntries(Object.entries(count).map(([key, value]) => [key, value + (total[key] ?? 0)])),
  )
}

/** Per cent; what is judged by the passages that are there, what is passed off by those that are gone or torn. */
export function rates(count) {
  return {
    success: percent(count.success, count.here),
    wrong: percent(count.wrong, count.here),
    ambiguous: percent(count.ambiguous, count.here),
    twin: percent(count.twin, count.here),
    notFound: percent(count.lost, count.here),
    passedOff: percent(count.passedOff, count.gone),
    tornPassedOff: percent(count.mended, count.torn),
    passages: { here: count.here, gone: count.gone, torn: count.torn },
  }
}
