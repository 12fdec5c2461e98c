import i18next from 'i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { en } from '#shared/i18n/en.ts'
import { fr } from '#shared/i18n/fr.ts'
import type * as Keys from './keys.ts'

let keys: typeof Keys
beforeAll(async () => {
  vi.stubGlobal('navigator', { platform: 'Linux x86_64' })
  await i18next.init({ lng: 'en', resources: { en: { translation: en }, fr: { translation: fr } } })
  keys = await import('./keys.ts')
})

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

describe('a key press', () => {
  it('means a letter whatever its case, but not with Shift held', () => {
    expect(keys.keyMatches('C', press('c'))).toBe(true)
    expect(keys.keyMatches('C', press('C'))).toBe(true)
    expect(keys.keyMatches('C', press('C', { shiftKey: true }))).toBe(false)
    expect(keys.keyMatches('C', press('c', { ctrlKey: true }))).toBe(false)
  })

  it('means a pinned theme by the physical key, so that AZERTY works', () => {
    expect(keys.keyMatches('Digit3', press('"', { code: 'Digit3' }))).toBe(true)
    expect(keys.keyMatches('Digit3', press('3', { code: 'Digit3', shiftKey: true }))).toBe(false)
    expect(keys.keyMatches('Digit3', press('3', { code: 'Numpad3' }))).toBe(false)
  })

  it('means a sign by what was typed, with or without Shift', () => {
    expect(keys.keyMatches('?', press('?', { shiftKey: true }))).toBe(true)
    expect(keys.keyMatches('?', press('?'))).toBe(true)
  })

  it('means plus and minus by the sign too, on the row of digits and on the number pad', () => {
    const held = { ctrlKey: true }
    expect(keys.keyMatches('Mod+Plus', press('+', held), false)).toBe(true)
    expect(keys.keyMatches('Mod+Plus', press('+', { ...held, shiftKey: true }), false)).toBe(true)
    expect(keys.keyMatches('Mod+=', press('=', held), false)).toBe(true)
    expect(keys.keyMatches('Mod+-', press('-', held), false)).toBe(true)
    expect(keys.keyMatches('Mod+-', press('-'), false)).toBe(false)
  })

  it('takes Cmd for Mod on macOS and Ctrl elsewhere', () => {
    expect(keys.keyMatches('Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
    expect(keys.keyMatches('Mod+Shift+Z', press('z', { metaKey: true, shiftKey: true }), true)).toBe(true)
    expect(keys.keyMatches('Mod+Z', press('z', { ctrlKey: true }), true)).toBe(false)
  })
})

describe('a key that somebody chooses', () => {
  it('is written as in the registry, and means what was pressed', () => {
    const presses = [
      press('f', { ctrlKey: true, shiftKey: true }),
      press('F', { shiftKey: true }),
      press('c'),
      press('"', { code: 'Digit3' }),
      press('+', { ctrlKey: true, shiftKey: true }),
      press('?', { shiftKey: true }),
      press('ArrowUp', { altKey: true, shiftKey: true }),
      press('F5'),
    ]
    const chosen = presses.map((event) => keys.keysPressed(event, false))
    expect(chosen).toEqual([
      'Mod+Shift+F',
      'Shift+F',
      'C',
      'Digit3',
      'Mod+Plus',
      '?',
      'Alt+Shift+ArrowUp',
      'F5',
    ])
    for (const [index, event] of presses.entries())
      expect(keys.keyMatches(chosen[index]!, event, false)).toBe(true)
  })

  it('is none while only modifiers are held, nor with the key of the system', () => {
    expect(keys.keysPressed(press('Shift', { shiftKey: true }), false)).toBeNull()
    expect(keys.keysPressed(press('c', { metaKey: true }), false)).toBeNull()
    expect(keys.keysPressed(press('c', { metaKey: true }), true)).toBe('Mod+C')
    expect(keys.keysPressed(press(' '), false)).toBeNull()
  })
})

describe('on screen', () => {
  it('keys are written as the platform writes them', () => {
    expect(keys.displayKeys('Mod+Shift+F', false)).toBe('Ctrl+Shift+F')
    expect(keys.displayKeys('Mod+Shift+F', true)).toBe('⌘⇧F')
    expect(keys.displayKeys('Digit3', false)).toBe('3')
    expect(keys.displayKeys('Mod+Plus', false)).toBe('Ctrl++')
    expect(keys.displayKeys('Mod+-', false)).toBe('Ctrl+−')
    expect(keys.displayKeys('Shift+ArrowRight', false)).toBe('Shift+→')
  })

  it('and as the keyboards of the language name them', async () => {
    await i18next.changeLanguage('fr')
    expect(keys.displayKeys('Mod+Shift+Delete', false)).toBe('Ctrl+Maj+Suppr')
    expect(keys.displayKeys('Shift+Home', true)).toBe('⇧Début')
    await i18next.changeLanguage('en')
  })
})
