import type { ThemeColour } from '#shared/domain/theme.ts'

/**
 * The sign of each colour as a path in a box of 16 by 16. The same shapes as `THEME_SIGNS`, drawn, since fonts give
 * those characters very different sizes.
 */
export const THEME_SHAPES: { readonly [Colour in ThemeColour]: string } = {
  blue: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z',
  orange: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  teal: 'M8 2 14.5 13.5H1.5z',
  purple: 'M3 3h10v10H3z',
  olive: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4z',
  rose: 'M8 1.2l2 4.6 5 .4-3.8 3.3 1.2 4.9L8 11.8l-4.4 2.6 1.2-4.9L1 6.2l5-.4z',
  sky: 'M5 2.2h.7a5.8 5.8 0 0 1 0 11.6H5z',
  brown: 'M8 1.8l6.3 4.6-2.4 7.4H4.1L1.7 6.4z',
  green: 'M1.5 2.5h13L8 14z',
  magenta: 'M3.8 1.6 8 5.8l4.2-4.2 2.2 2.2L10.2 8l4.2 4.2-2.2 2.2L8 10.2l-4.2 4.2-2.2-2.2L5.8 8 1.6 3.8z',
  slate: 'M4.7 2.2h6.6L14.6 8l-3.3 5.8H4.7L1.4 8z',
  gold: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zm0 1.5a4.3 4.3 0 0 1 0 8.6z',
}
