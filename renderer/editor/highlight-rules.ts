// The style rules of the highlights, made from the list of theme colours. An adopted style sheet, as the page's
// security policy allows no <style>.
import { THEME_COLOURS, type ThemeColour } from '#shared/domain/theme.ts'
import { LANES } from './lanes.ts'

/** `none`: a claim that has no theme yet. */
export type Tint = ThemeColour | 'none'

/**
 * The one highlight that shows a passage, ground and underline in one: what a change costs the page grows with the
 * number of ranges.
 */
export function passageName(tint: Tint, lane: number | null, active: boolean): string {
  if (active) return `active-${lane ?? 0}-${tint}`
  return lane === null ? `theme-${tint}` : `lane-${lane}-${tint}`
}

export const CURSOR = 'cursor'
/** Of what is highlighted in other ways (`paint-matches.ts`): above every passage and the cursor. */
export const PRIORITY_ABOVE = LANES + 3

/** Of passages that overlap the one that begins later is on top, of all the active one. */
export function priorityOf(name: string): number {
  const [kind, lane] = name.split('-')
  if (kind === 'theme') return 0
  if (kind === 'lane') return 1 + Number(lane)
  return kind === CURSOR ? LANES + 2 : LANES + 1
}

const TINTS: readonly Tint[] = [...THEME_COLOURS, 'none']
const OFFSETS = [2, 6, 10]

function rules(): string {
  const plain: string[] = [
    `::highlight(${CURSOR}) { background-color: color-mix(in srgb, var(--ink) 7%, transparent) }`,
  ]
  const forced: string[] = [`::highlight(${CURSOR}) { text-decoration: underline dotted 1px CanvasText }`]
  for (const tint of TINTS) {
    const line = tint === 'none' ? 'var(--ink-faint)' : `var(--theme-${tint})`
    const under =
      tint === 'none' ? 'color-mix(in srgb, var(--ink-faint) 16%, var(--paper))' : `var(--theme-${tint}-tint)`
    const alone = passageName(tint, null, false)
    plain.push(`::highlight(${alone}) { background-color: ${under} }`)
    forced.push(`::highlight(${alone}) { text-decoration: underline 1px CanvasText }`)
    // Deeper only on light paper: on dark, more colour would leave the text less than 7:1.
    for (let lane = 0; lane < LANES; lane++) {
      const [name, activeName] = [passageName(tint, lane, false), passageName(tint, lane, true)]
      const offset = `text-underline-offset: ${OFFSETS[lane]}px; text-decoration-skip-ink: none`
      plain.push(
        `::highlight(${name}) { background-color: ${under}; text-decoration: underline 2px ${line}; ${offset} }`,
        `::highlight(${activeName}) { text-decoration: underline 3px ${line}; ${offset};
          background-color: ${tint === 'none' ? under : `light-dark(color-mix(in srgb, ${line} 10%, ${under}), ${under})`} }`,
      )
      // Lines alone: another highlight over it would bring the text's own colour back over a background.
      forced.push(
        `::highlight(${name}) { text-decoration: underline 2px CanvasText; ${offset} }`,
        `::highlight(${activeName}) { text-decoration: underline 4px Highlight; ${offset} }`,
      )
    }
  }
  // Apart: a tint has no place among the system's colours.
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
