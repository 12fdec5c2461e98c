// The style rules of the highlights, made from the list of theme colours. An adopted style sheet, as the page's
// security policy allows no <style>.
import { THEME_COLOURS, type ThemeColour } from '#shared/domain/theme.ts'
import { LANES } from './lanes.ts'

/** `none`: a claim that has no theme yet. */
export type Tint = ThemeColour | 'none'

export const tintName = (tint: Tint) => `theme-${tint}`
export const laneName = (lane: number, tint: Tint) => `lane-${lane}-${tint}`
export const activeName = (lane: number, tint: Tint) => `active-${lane}-${tint}`

const TINTS: readonly Tint[] = [...THEME_COLOURS, 'none']
const OFFSETS = [2, 6, 10]

function rules(): string {
  const plain: string[] = [
    '::highlight(cursor) { background-color: color-mix(in srgb, var(--ink) 7%, transparent) }',
  ]
  const forced: string[] = ['::highlight(cursor) { text-decoration: underline dotted 1px CanvasText }']
  for (const tint of TINTS) {
    const line = tint === 'none' ? 'var(--ink-faint)' : `var(--theme-${tint})`
    const under =
      tint === 'none' ? 'color-mix(in srgb, var(--ink-faint) 16%, var(--paper))' : `var(--theme-${tint}-tint)`
    plain.push(`::highlight(${tintName(tint)}) { background-color: ${under} }`)
    forced.push(`::highlight(${tintName(tint)}) { text-decoration: underline 1px CanvasText }`)
    // Deeper only on light paper: on dark, more colour would leave the text less than 7:1.
    for (let lane = 0; lane < LANES; lane++) {
      const offset = `text-underline-offset: ${OFFSETS[lane]}px; text-decoration-skip-ink: none`
      plain.push(
        `::highlight(${laneName(lane, tint)}) { text-decoration: underline 2px ${line}; ${offset} }`,
        `::highlight(${activeName(lane, tint)}) { text-decoration: underline 3px ${line}; ${offset};
          background-color: ${tint === 'none' ? under : `light-dark(color-mix(in srgb, ${line} 10%, ${under}), ${under})`} }`,
      )
      forced.push(
        `::highlight(${laneName(lane, tint)}) { text-decoration: underline 2px CanvasText }`,
        `::highlight(${activeName(lane, tint)}) { background-color: Highlight; color: HighlightText }`,
      )
    }
  }
  // Apart: where the system's colours are forced, any background becomes that of a selection.
  return `@media not (forced-colors: active) {\n${plain.join('\n')}\n}
@media (forced-colors: active) {\n${forced.join('\n')}\n}`
}

let adopted = false

/** Adds the rules to the page, once. */
export function adoptHighlightRules(): void {
  if (adopted) return
  adopted = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules())
  document.adoptedStyleSheets.push(sheet)
}
