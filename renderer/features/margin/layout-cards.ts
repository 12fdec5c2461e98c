// Where the cards of the margin stand. Each wants to be level with its passage; the active one is, exactly.

export type CardWish = { readonly id: string; readonly top: number; readonly height: number }
export type PlacedCard = { readonly id: string; readonly top: number }
/** Cards that would stand too far from their passages, as one line "+3". */
export type Fold = { readonly ids: readonly string[]; readonly top: number }

export type CardLayout = { readonly cards: readonly PlacedCard[]; readonly folds: readonly Fold[] }

export type LayoutOptions = {
  readonly active: string | null
  readonly gap: number
  readonly foldHeight: number
  /** A card stands at most this far from its passage; beyond, it folds. */
  readonly reach: number
  /** Nothing stands above this: a little below 0, as there is room beside the article's title. */
  readonly highest: number
  /** Cards that a person has unfolded: they go as far as they must. */
  readonly unfolded?: ReadonlySet<string>
}

/** `wishes` in the order of the text. Nothing overlaps, order is kept, no card stands above `highest`. */
export function layoutCards(wishes: readonly CardWish[], options: LayoutOptions): CardLayout {
  const at = wishes.findIndex((wish) => wish.id === options.active)
  if (at < 0) return fillDown(wishes, options.highest, options)
  const active = wishes[at]!
  const { top } = active
  const above = fillUp(wishes.slice(0, at), top - options.gap, options)
  const below = fillDown(wishes.slice(at + 1), top + active.height + options.gap, options)
  return {
    cards: [...above.cards, { id: active.id, top }, ...below.cards],
    folds: [...above.folds, ...below.folds],
  }
}

function fillDown(wishes: readonly CardWish[], from: number, options: LayoutOptions): CardLayout {
  const cards: PlacedCard[] = []
  const folds: Fold[] = []
  let free = from
  let folded: string[] = []
  let foldTop = 0
  const close = () => {
    if (folded.length > 0) folds.push({ ids: folded, top: foldTop })
    folded = []
  }
  for (const wish of wishes) {
    const top = Math.max(wish.top, free)
    if (top - wish.top > options.reach && !options.unfolded?.has(wish.id)) {
      if (folded.length === 0) {
        foldTop = free
        free += options.foldHeight + options.gap
      }
      folded.push(wish.id)
      continue
    }
    close()
    cards.push({ id: wish.id, top })
    free = top + wish.height + options.gap
  }
  close()
  return { cards, folds }
}

type Entry = {
  readonly ids: readonly string[]
  readonly top: number
  readonly bottom: number
  readonly folded: boolean
}

/** From the active card upwards; `to`: the lowest bottom. */
function fillUp(wishes: readonly CardWish[], to: number, options: LayoutOptions): CardLayout {
  const { gap, foldHeight, reach, highest } = options
  /** What stands, from below upwards. */
  const entries: Entry[] = []
  let free = to
  for (const { id, top: wished, height } of [...wishes].toReversed()) {
    const last = entries.at(-1)
    const top = Math.min(wished, free - height)
    const fits = top >= highest && (wished - top <= reach || options.unfolded?.has(id) === true)
    if (fits && !(last?.folded && top < wished)) {
      entries.push({ ids: [id], top, bottom: top + height, folded: false })
      free = top - gap
      continue
    }
    const ids = [id]
    if (last?.folded) {
      entries.pop()
      ids.push(...last.ids)
      free = last.bottom
    }
    // At the very top there may be no room for the line either: those that stand there go into it.
    while (free - foldHeight < highest && entries.length > 0) {
      const below = entries.pop()!
      ids.push(...below.ids)
      free = below.bottom
    }
    entries.push({ ids, top: free - foldHeight, bottom: free, folded: true })
    free -= foldHeight + gap
  }
  const downwards = entries.toReversed()
  return {
    cards: downwards.flatMap(({ ids, top, folded }) => (folded ? [] : [{ id: ids[0]!, top }])),
    folds: downwards.flatMap(({ ids, top, folded }) => (folded ? [{ ids, top }] : [])),
  }
}
