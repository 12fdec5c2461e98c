/** Takes the focus to a theme's row in the codebook, once it is drawn. */
export function focusTheme(id: string): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(`[data-codebook] [role="row"][data-key="${CSS.escape(id)}"]`)
      ?.focus(),
  )
}
