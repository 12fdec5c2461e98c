// Source Serif 4 for the printed memo, inside the bundle as data: addresses: the packaged app has no node_modules,
// and the print page may then load nothing at all (its policy allows fonts from data: only).
import regular from '../../assets/memo/fonts/source-serif-4-latin-400-normal.woff2?inline'
import italic from '../../assets/memo/fonts/source-serif-4-latin-400-italic.woff2?inline'
import bold from '../../assets/memo/fonts/source-serif-4-latin-600-normal.woff2?inline'
import boldItalic from '../../assets/memo/fonts/source-serif-4-latin-600-italic.woff2?inline'
import extRegular from '../../assets/memo/fonts/source-serif-4-latin-ext-400-normal.woff2?inline'
import extItalic from '../../assets/memo/fonts/source-serif-4-latin-ext-400-italic.woff2?inline'
import extBold from '../../assets/memo/fonts/source-serif-4-latin-ext-600-normal.woff2?inline'
import extBoldItalic from '../../assets/memo/fonts/source-serif-4-latin-ext-600-italic.woff2?inline'

// As @fontsource states them.
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

/** The @font-face rules for "Memo Serif". */
export const PRINT_FONTS = [
  face(regular, 'normal', 400, LATIN),
  face(italic, 'italic', 400, LATIN),
  face(bold, 'normal', 600, LATIN),
  face(boldItalic, 'italic', 600, LATIN),
  face(extRegular, 'normal', 400, LATIN_EXT),
  face(extItalic, 'italic', 400, LATIN_EXT),
  face(extBold, 'normal', 600, LATIN_EXT),
  face(extBoldItalic, 'italic', 600, LATIN_EXT),
].join('\n')

function face(source: string, style: string, weight: number, range: string): string {
  return `@font-face{font-family:"Memo Serif";font-style:${style};font-weight:${weight};src:url(${source}) format("woff2");unicode-range:${range}}`
}
