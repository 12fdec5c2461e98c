/** The language of the system, from the environment, as `fr-FR`. */
export function systemLocale({ LC_ALL, LC_MESSAGES, LANG } = process.env) {
  const locale = (LC_ALL || LC_MESSAGES || LANG || 'en_US').split('.')[0].replace('_', '-')
  return locale === 'C' || locale === 'POSIX' ? 'en-US' : locale
}
