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

/** How a key is written on screen: `Ctrl+Shift+F`, on macOS `⇧⌘F`. */
export function displayKeys(keys: string, mac = isMac): string {
  const names: Record<string, string> = {
    Mod: mac ? '⌘' : 'Ctrl',
    Shift: mac ? '⇧' : 'Shift',
    Alt: mac ? '⌥' : 'Alt',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    Escape: 'Esc',
    Plus: '+',
    '-': '−',
  }
  return keys
    .split('+')
    .map((part) => names[part] ?? part.replace(/^Digit/, ''))
    .join(mac ? '' : '+')
}
