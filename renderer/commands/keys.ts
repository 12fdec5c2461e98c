import i18next from 'i18next'
import { en } from '#shared/i18n/en.ts'
import { isMac } from '../platform/bridge.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Does a key press mean `Mod+Shift+F`? Single characters compare by what was typed, `Digit1` by the physical key. */
export function keyMatches(keys: string, event: Pressed, mac = isMac): boolean {
  const parts = keys.split('+')
  const last = parts.at(-1)!
  const key = last === 'Plus' ? '+' : last
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  const mod = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  if (mod !== wants('Mod') || other || event.altKey !== wants('Alt')) return false
  if (/^Digit\d$/.test(key)) return event.code === key && !event.shiftKey === !wants('Shift')
  // `?` needs Shift on most keyboards: for a sign, what was typed decides.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key)
  if (!isSign && event.shiftKey !== wants('Shift')) return false
  return event.key.length === 1 ? event.key.toLowerCase() === key.toLowerCase() : event.key === key
}

/** Keys that only change what others mean. */
const MODIFIERS = new Set([
  'Control',
  'Shift',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Fn',
  'Dead',
  'Unidentified',
])

/** What the registry would call a key press, such as `Mod+Shift+F`; null while only modifiers are held. */
export function keysPressed(event: Pressed, mac = isMac): string | null {
  if (MODIFIERS.has(event.key) || (mac ? event.ctrlKey : event.metaKey)) return null
  const { code, key } = event
  const isLetter = /^[a-z]$/i.test(key)
  const last = /^Digit\d$/.test(code)
    ? code
    : key === '+'
      ? 'Plus'
      : isLetter
        ? key.toUpperCase()
        : key === ' '
          ? null
          : key
  if (last === null) return null
  // A sign is what was typed, with or without Shift.
  const isSign = key.length === 1 && !isLetter && !last.startsWith('Digit')
  return [
    ...((mac ? event.metaKey : event.ctrlKey) ? ['Mod'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey && !isSign ? ['Shift'] : []),
    last,
  ].join('+')
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Plus: '+',
  '-': '−',
}
const MAC_SIGNS: Readonly<Record<string, string>> = { ...SIGNS, Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** How a key is written on screen: `Ctrl+Shift+F`, on macOS `⇧⌘F`; named as on the keyboards of the language; empty for none. */
export function displayKeys(keys: string | undefined, mac = isMac): string {
  if (keys === undefined) return ''
  const signs = mac ? MAC_SIGNS : SIGNS
  return keys
    .split('+')
    .map(
      (part) => signs[part] ?? (isNamed(part) ? i18next.t(`common.key.${part}`) : part.replace(/^Digit/, '')),
    )
    .join(mac ? '' : '+')
}

function isNamed(part: string): part is keyof typeof en.common.key {
  return Object.hasOwn(en.common.key, part)
}
