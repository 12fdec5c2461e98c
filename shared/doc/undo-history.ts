import type { Inverse } from './edit.ts'

/** What takes one command back: in each document concerned, the edits to apply. */
export type UndoStep = {
  /** Message key of what was done, shown as "Undo make claim". */
  readonly label: string
  readonly parts: readonly UndoPart[]
}

/**
 * A part is a list of record edits, or a step of the memo's own text history (`text`), which the editor's binding
 * keeps and this list only puts in its place among the rest.
 */
export type UndoPart = { readonly doc: string } & (
  | { readonly inverses: readonly Inverse[] }
  | { readonly text: true }
)

/** More are not kept: what a step takes back stays in memory, and a day at the desk makes thousands. */
export const MOST_STEPS = 1000

/** Undo and redo over all documents of a project, one person's, in memory. `apply` runs a part and gives its inverse. */
export class UndoHistory {
  readonly #apply: (part: UndoPart, direction: 'undo' | 'redo') => UndoPart
  #undo: UndoStep[] = []
  #redo: UndoStep[] = []

  constructor(apply: (part: UndoPart, direction: 'undo' | 'redo') => UndoPart) {
    this.#apply = apply
  }

  get nextUndo(): string | null {
    return this.last?.label ?? null
  }

  get nextRedo(): string | null {
    return this.#redo.at(-1)?.label ?? null
  }

  /** The step that would be undone next. */
  get last(): UndoStep | null {
    return this.#undo.at(-1) ?? null
  }

  /** Adds to the step that was made last. */
  extendLast(parts: readonly UndoPart[]): void {
    const last = this.#undo.pop()
    if (last) this.#undo.push({ ...last, parts: [...last.parts, ...parts] })
  }

  push(step: UndoStep): void {
    this.#undo.push(step)
    if (this.#undo.length > MOST_STEPS) this.#undo.shift()
    this.#redo = []
  }

  undo(): UndoStep | null {
    return this.#move('undo')
  }

  redo(): UndoStep | null {
    return this.#move('redo')
  }

  #move(direction: 'undo' | 'redo'): UndoStep | null {
    const [from, to] = direction === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo]
    const step = from.pop()
    if (!step) return null
    const parts = [...step.parts].reverse().map((part) => this.#apply(part, direction))
    to.push({ label: step.label, parts })
    return step
  }

  clear(): void {
    this.#undo = []
    this.#redo = []
  }
}
