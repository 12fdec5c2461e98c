/** Why an edit of the codebook is refused; nothing is written then. Each has a message in the catalogue. */
export const THEME_CODES = [
  'themeNameEmpty',
  /** detail: name */
  'themeNameSlash',
  /** detail: limit, in characters */
  'themeNameLong',
  /** detail: path */
  'themeNameTaken',
  /** detail: theme, under: paths; the second lies under the first */
  'themeCycle',
  /** detail: theme, levels, limit */
  'themeTooDeep',
  /** detail: theme */
  'themeSame',
  /** detail: theme */
  'themeRetired',
] as const
export type ThemeCode = (typeof THEME_CODES)[number]
