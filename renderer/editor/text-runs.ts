import type { Mark } from '#shared/domain/article.ts'

export type Style = Exclude<Mark['kind'], 'link' | 'note'>
/** A stretch of a block with one and the same formatting. */
export type Run = {
  readonly text: string
  readonly styles: ReadonlySet<Style>
  /** The link or note reference around it; runs of one mark share the object. */
  readonly inside: Mark | null
}

/** Cuts [start, end) of a block's text where any mark starts or ends; together the runs are that text again. */
export function runsOf(text: string, marks: readonly Mark[], start = 0, end = text.length): Run[] {
  const near = marks.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)
  if (near.length === 0)
    return start < end ? [{ text: text.slice(start, end), styles: new Set(), inside: null }] : []
  const cuts = new Set([start, end])
  for (const mark of near) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const borders = [...cuts].toSorted((a, b) => a - b)
  const runs: Run[] = []
  for (let i = 0; i + 1 < borders.length; i++) {
    const from = borders[i]!
    const to = borders[i + 1]!
    const here = near.filter((mark) => mark.start <= from && mark.end >= to)
    const styles = new Set<Style>()
    let inside: Mark | null = null
    for (const mark of here) {
      if (mark.kind !== 'link' && mark.kind !== 'note') styles.add(mark.kind)
      // A note inside a link: the shorter one says more.
      else if (!inside || mark.end - mark.start < inside.end - inside.start) inside = mark
    }
    runs.push({ text: text.slice(from, to), styles, inside })
  }
  return runs
}

/** What an editor gives back of a block: a stretch with its formatting, in the order of the text. */
export type MarkedRun = {
  readonly text: string
  readonly styles: readonly Style[]
  readonly inside: Mark | null
}

/** The marks of runs that follow one another; the inverse of `runsOf`. By start, the longer first. */
export function marksOf(runs: readonly MarkedRun[]): Mark[] {
  const marks: Mark[] = []
  const open = new Map<Style | Mark, Mark>()
  let at = 0
  for (const { text, styles, inside } of runs) {
    const end = at + text.length
    for (const key of inside ? [...styles, inside] : styles) {
      const last = open.get(key)
      const mark = last?.end === at ? { ...last, end } : { ...kindOf(key), start: at, end }
      if (last?.end === at) marks[marks.indexOf(last)] = mark
      else marks.push(mark)
      open.set(key, mark)
    }
    at = end
  }
  return marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end)
}

function kindOf(key: Style | Mark): Omit<Mark, 'start' | 'end'> {
  if (typeof key === 'string') return { kind: key }
  const { start: _start, end: _end, ...rest } = key
  return rest
}
