// Arrow keys in the margin go from line to line, folds among them; Tab comes in once and goes out once.

/** Moves the focus by a key; false for a key that means nothing here or comes from inside an open card. */
export function stepRows(list: HTMLElement, from: EventTarget, key: string): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === from)
  if (at < 0) return false
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key]
  const row = to === undefined ? undefined : rows[to]
  row?.focus()
  return row !== undefined
}
