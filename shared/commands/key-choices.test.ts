import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMAND_IDS, COMMANDS } from './commands.ts'
import { isSingleKey, keysOf, takenBy, USUAL_KEYS, withKeys } from './key-choices.ts'

describe('keys as a person wants them', () => {
  it('are those of the registry until somebody chooses others', () => {
    for (const id of COMMAND_IDS) expect(keysOf(id, USUAL_KEYS)).toEqual(COMMANDS[id].keys)
    const other = withKeys(USUAL_KEYS, 'claim.make', ['Alt+C'])
    expect(keysOf('claim.make', other)).toEqual(['Alt+C'])
    expect(withKeys(other, 'claim.make', ['C'])).toEqual(USUAL_KEYS)
  })

  it('leave what had them before', () => {
    const swapped = withKeys(USUAL_KEYS, 'claim.make', ['H'])
    expect(takenBy('H', 'claim.make', USUAL_KEYS)).toBe('claim.highlight')
    expect(keysOf('claim.highlight', swapped)).toEqual([])
    expect(keysOf('claim.make', swapped)).toEqual(['H'])
    // Another scope's single key is in nobody's way, one that works everywhere is.
    expect(takenBy('Enter', 'claim.open', USUAL_KEYS)).toBeNull()
    expect(takenBy('Mod+K', 'claim.make', USUAL_KEYS)).toBe('view.palette')
    expect(takenBy('C', 'view.palette', USUAL_KEYS)).toBe('claim.make')
  })

  it('can all be taken away', () => {
    expect(keysOf('claim.make', withKeys(USUAL_KEYS, 'claim.make', []))).toEqual([])
  })

  it('are never two commands’ at once where both would hear them', () => {
    const key = fc.constantFrom('C', 'H', 'Mod+K', 'Alt+C', 'Digit1', 'F6', '?')
    const change = fc.tuple(fc.constantFrom(...COMMAND_IDS), fc.uniqueArray(key, { maxLength: 2 }))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const choices = changes.reduce((all, [id, keys]) => withKeys(all, id, keys), USUAL_KEYS)
        for (const [id] of changes)
          for (const one of keysOf(id, choices)) expect(takenBy(one, id, choices)).toBeNull()
      }),
    )
  })
})

describe('single keys', () => {
  it('are characters without Mod or Alt', () => {
    expect(['C', 'Shift+W', 'Digit3', '?', 'Plus'].every(isSingleKey)).toBe(true)
    expect(['Mod+C', 'Alt+Shift+C', 'Enter', 'ArrowUp', 'F6', 'Shift+F3', 'Mod+Plus'].some(isSingleKey)).toBe(
      false,
    )
  })

  it('can be switched off; arrows, Enter and Escape stay', () => {
    const off = { ...USUAL_KEYS, singleKeys: false }
    expect(keysOf('claim.make', off)).toEqual([])
    expect(keysOf('help.shortcuts', off)).toEqual([])
    expect(keysOf('claim.open', off)).toEqual(['Enter'])
    expect(keysOf('look.next', off)).toEqual(['ArrowDown'])
    expect(
      keysOf('claim.make', { ...withKeys(USUAL_KEYS, 'claim.make', ['Alt+C']), singleKeys: false }),
    ).toEqual(['Alt+C'])
  })
})
