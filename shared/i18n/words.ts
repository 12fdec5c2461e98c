// The catalogue for code without React: the application menu, dialogs, the command line.
import type { CommandId } from '../commands/commands.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { ErrorCode } from './en.ts'

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** `fr-CA` -> `fr`; English for every language we do not have. */
export function languageOf(locale: string): Language {
  const base = locale.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === base) ?? 'en'
}

type WordKey =
  | `menu.${keyof typeof en.menu}`
  | `closing.${keyof typeof en.closing}`
  | `command.${CommandId}`
  | `error.${ErrorCode}`

/** A message without values. */
export function word(key: WordKey, language: Language = 'en'): string {
  const catalogue = language === 'fr' ? fr : en
  const dot = key.indexOf('.')
  const area: Readonly<Record<string, string>> =
    catalogue[key.slice(0, dot) as 'menu' | 'closing' | 'command' | 'error']
  return area[key.slice(dot + 1)] ?? key
}

/** Puts values into the `{{name}}` places of a message, as the window's catalogue does (`{{name, number}}` is not known). */
export function fillWords(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{\{(\w+)\}\}/gu, (whole, name: string) => String(values[name] ?? whole))
}
