/** Same as in package.json (a test compares). Written into files, so that an older Postil can say what made them. */
export const APP_VERSION = '0.1.0'
