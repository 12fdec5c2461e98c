// The keys of the commands as a person wants them: what the registry gives, other ones, or none.
import { z } from 'zod'
import { COMMAND_IDS, COMMANDS, type CommandId } from './commands.ts'

export const keyChoicesSchema = z.object({
  /** By command; those that are left out have the registry's. */
  keys: z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(4)),
  /** False: characters alone do nothing, so that dictation and a slip of the hand do not either (WCAG 2.1.4). */
  singleKeys: z.boolean(),
})
export type KeyChoices = z.infer<typeof keyChoicesSchema>

export const USUAL_KEYS: KeyChoices = { keys: {}, singleKeys: true }

/** A letter, digit or sign, with Shift or without: what typing or speaking text can strike. */
export function isSingleKey(keys: string): boolean {
  const parts = keys.split('+')
  const last = parts.at(-1)!
  const isCharacter = last.length === 1 || last === 'Plus' || /^Digit\d$/.test(last)
  return isCharacter && !parts.includes('Mod') && !parts.includes('Alt')
}

/** Those that work, the first to be shown first. */
export function keysOf(id: CommandId, { keys, singleKeys }: KeyChoices): readonly string[] {
  const chosen = keys[id] ?? COMMANDS[id].keys
  return singleKeys ? chosen : chosen.filter((one) => !isSingleKey(one))
}

/**
 * The command that a key belongs to already, where it would be in the way of `id`: one of the same scope, or one that
 * works everywhere. A key that works everywhere is in the way of every other.
 */
export function takenBy(key: string, id: CommandId, choices: KeyChoices): CommandId | null {
  const { scope } = COMMANDS[id]
  const meets = (other: CommandId) => {
    const theirs = COMMANDS[other].scope
    return theirs === scope || theirs === 'window' || scope === 'window'
  }
  // Switched off or not: it would be in the way when they are on again.
  const all = { ...choices, singleKeys: true }
  return COMMAND_IDS.find((other) => other !== id && meets(other) && keysOf(other, all).includes(key)) ?? null
}

/** Gives a command these keys alone, and takes them from whatever had them; the registry's own are left out again. */
export function withKeys(choices: KeyChoices, id: CommandId, wanted: readonly string[]): KeyChoices {
  const keys = { ...choices.keys }
  const put = (command: CommandId, now: readonly string[]) => {
    const usual: readonly string[] = COMMANDS[command].keys
    if (now.length === usual.length && now.every((key, index) => key === usual[index])) delete keys[command]
    else keys[command] = [...now]
  }
  put(id, wanted)
  for (const key of wanted) {
    for (;;) {
      const other = takenBy(key, id, { ...choices, keys })
      if (other === null) break
      put(
        other,
        keysOf(other, { keys, singleKeys: true }).filter((one) => one !== key),
      )
    }
  }
  return { ...choices, keys }
}

/** Electron's accelerator for a command's first key, if the menu should own it: window commands with Mod only. */
export function acceleratorOf(id: CommandId, choices: KeyChoices): string | undefined {
  const { scope } = COMMANDS[id]
  const first = keysOf(id, choices)[0]
  if (scope !== 'window' || !first?.startsWith('Mod+')) return undefined
  return first.replace('Mod', 'CmdOrCtrl').replace('Digit', '')
}
