import { expect, it } from 'vitest'
import { systemLocale } from '../system-locale.mjs'

it('takes the system’s language from the environment, and English where it names none', () => {
  expect(systemLocale({ LANG: 'fr_FR.UTF-8' })).toBe('fr-FR')
  expect(systemLocale({ LC_ALL: '', LC_MESSAGES: 'fr_CA.utf8', LANG: 'en_GB.UTF-8' })).toBe('fr-CA')
  expect(systemLocale({ LANG: 'C.UTF-8' })).toBe('en-US')
  expect(systemLocale({})).toBe('en-US')
})
