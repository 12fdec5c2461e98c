import type { Result } from '#shared/base/result.ts'

export type SaveState = 'saved' | 'pending' | 'failed'
export type PendingUpdate = { readonly doc: string; readonly update: Uint8Array }
type Send = (updates: PendingUpdate[]) => Promise<Result<undefined, string>>

/** Longest time an edit of the records waits before it is sent (ms); typing in a memo waits for a pause. */
export const EDIT_DELAY = 10
export const TYPING_DELAY = 200

/**
 * Sends edits to the main side in order, several at once. An edit counts as saved when the main side has answered
 * that it is on disk; what could not be written stays in the queue and is sent again with the next.
 */
export class WriteQueue {
  readonly #send: Send
  readonly #onState: (state: SaveState, failure: string | null) => void
  #queue: PendingUpdate[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #due = Number.POSITIVE_INFINITY
  #sending: Promise<void> | null = null

  constructor(send: Send, onState: (state: SaveState, failure: string | null) => void) {
    this.#send = send
    this.#onState = onState
  }

  push(update: PendingUpdate, delay: number): void {
    this.#queue.push(update)
    this.#onState('pending', null)
    const due = performance.now() + delay
    if (due >= this.#due) return
    clearTimeout(this.#timer)
    this.#due = due
    this.#timer = setTimeout(() => void this.flush(), delay)
  }

  /** Resolves when nothing is pending, true if all is on disk. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#due = Number.POSITIVE_INFINITY
    while (this.#queue.length > 0 || this.#sending) {
      this.#sending ??= this.#sendAll().finally(() => (this.#sending = null))
      const before = this.#queue.length
      await this.#sending
      if (this.#queue.length > 0 && this.#queue.length >= before && this.#failed) return false
    }
    return true
  }

  #failed = false

  async #sendAll(): Promise<void> {
    const batch = this.#queue
    this.#queue = []
    if (batch.length === 0) return
    const result = await this.#send(batch)
    this.#failed = !result.ok
    if (!result.ok) this.#queue = [...batch, ...this.#queue]
    this.#onState(
      result.ok ? (this.#queue.length > 0 ? 'pending' : 'saved') : 'failed',
      result.ok ? null : result.code,
    )
  }
}
