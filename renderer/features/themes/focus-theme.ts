/** A theme's row in the codebook; null where it is not drawn. */
export function rowOf(id: string): HTMLElement | null {
  return document.querySelector(`[data-codebook] [role="row"][data-key="${CSS.escape(id)}"]`)
}

/** Takes the focus to a theme's row in the codebook, once it is drawn. */
export function focusTheme(id: string): void {
  requestAnimationFrame(() => rowOf(id)?.focus())
}
