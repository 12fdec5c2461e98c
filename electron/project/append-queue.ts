// Groups appends that come close together into one transaction, so that fast typing does not mean one sync a key.

/** An append waits at most this long for company. */
const GROUP_MS = 50

export type Waiting<Item, Outcome> = { readonly item: Item; readonly settle: (outcome: Outcome) => void }

export class AppendQueue<Item, Outcome> {
  readonly #write: (items: readonly Item[]) => readonly Outcome[]
  #waiting: Waiting<Item, Outcome>[] = []
  #timer: NodeJS.Timeout | null = null
  #lastWrite = -Infinity

  /** `write` puts all items into one transaction and gives an outcome for each. */
  constructor(write: (items: readonly Item[]) => readonly Outcome[]) {
    this.#write = write
  }

  add(item: Item): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#waiting.push({ item, settle: resolve })
      // The first after a pause goes at once; those on its heels share the next write.
      const wait = Math.max(0, GROUP_MS - (performance.now() - this.#lastWrite))
      this.#timer ??= setTimeout(() => this.flush(), wait)
    })
  }

  /** Writes what waits. Called before anything that must come after it. */
  flush(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const waiting = this.#waiting
    if (waiting.length === 0) return
    this.#waiting = []
    const outcomes = this.#write(waiting.map(({ item }) => item))
    this.#lastWrite = performance.now()
    waiting.forEach(({ settle }, n) => settle(outcomes[n]!))
  }
}
