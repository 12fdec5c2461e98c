// Theme signs as drawings, so that paper needs no symbol font, in shades that hold on white and in grey.
import { THEME_COLOURS, THEME_SIGNS, type ThemeColour } from '../domain/theme.ts'

/** At least 4.5:1 on white. */
export const PRINT_COLOURS: Readonly<Record<ThemeColour, string>> = {
  blue: '#1d5aa6',
  orange: '#b04a08',
  teal: '#0a6e6a',
  purple: '#66389b',
  olive: '#66660f',
  rose: '#b52f5b',
  sky: '#1f75ab',
  brown: '#774527',
  green: '#27743a',
  magenta: '#9c2585',
  slate: '#475767',
  gold: '#8a650a',
}

// Drawn in a square of 10; same order as THEME_SIGNS.
const SHAPES = [
  '<circle cx="5" cy="5" r="4"/>',
  '<path d="M5 .4 9.6 5 5 9.6.4 5z"/>',
  '<path d="M5 .8 9.7 9.2H.3z"/>',
  '<path d="M1.2 1.2h7.6v7.6H1.2z"/>',
  '<path d="M3.6.8h2.8v2.8h2.8v2.8H6.4v2.8H3.6V6.4H.8V3.6h2.8z"/>',
  '<path d="m5 .3 1.4 3.2 3.4.4-2.5 2.3.7 3.4L5 7.9 2 9.6l.7-3.4L.2 3.9l3.4-.4z"/>',
  '<path d="M3.2 1a4 4 0 0 1 0 8z"/>',
  '<path d="m5 .5 4.6 3.4-1.8 5.5H2.2L.4 3.9z"/>',
  '<path d="M.3 1.2h9.4L5 9.6z"/>',
  '<path d="M2.4.6 5 3.2 7.6.6l1.8 1.8L6.8 5l2.6 2.6-1.8 1.8L5 6.8 2.4 9.4.6 7.6 3.2 5 .6 2.4z"/>',
  '<path d="m5 .3 4.2 2.4v4.6L5 9.7.8 7.3V2.7z"/>',
  '<circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor"/><path d="M5 1a4 4 0 0 0 0 8z"/>',
] as const

/** The sign as SVG markup in the current text colour; empty for a sign a newer version may know. */
export function signMarkup(sign: string): string {
  const shape = SHAPES[(THEME_SIGNS as readonly string[]).indexOf(sign)]
  return shape ? `<svg class="sign" viewBox="0 0 10 10" aria-hidden="true">${shape}</svg>` : ''
}

export function printColour(colour: string): string {
  return (THEME_COLOURS as readonly string[]).includes(colour)
    ? PRINT_COLOURS[colour as ThemeColour]
    : 'currentColor'
}
