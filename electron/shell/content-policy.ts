// What a page of ours may load: its own files, and nothing from anywhere else.
const COMMON = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]

export const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  ...COMMON,
].join('; ')

/** A page for printing has its styles and fonts inside and runs no script at all. */
export const PRINT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  ...COMMON,
].join('; ')

const headers = (policy: string) => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
})

export const APP_HEADERS = headers(APP_POLICY)
export const PRINT_HEADERS = headers(PRINT_POLICY)
