// Binds what each command of `shared/commands` does. A feature binds its own; everything else asks here.
import {
  COMMAND_IDS,
  COMMANDS,
  isCommandId,
  type CommandId,
  type CommandScope,
} from '#shared/commands/commands.ts'
import { areKeysHeld, keysOf } from './key-choices.ts'
import { keyMatches } from './keys.ts'

export type CommandBinding = { readonly run: () => void; readonly enabled?: () => boolean }

/** The one bound last counts; two panes may bind the same. */
const bindings = new Map<CommandId, readonly CommandBinding[]>()

const bindingOf = (id: CommandId) => bindings.get(id)?.at(-1)

/** Binds commands for as long as a feature is on screen; gives what unbinds them. */
export function bindCommands(bound: Partial<Record<CommandId, CommandBinding>>): () => void {
  const mine = Object.entries(bound) as [CommandId, CommandBinding][]
  for (const [id, binding] of mine) bindings.set(id, [...(bindings.get(id) ?? []), binding])
  return () => {
    for (const [id, binding] of mine) {
      const bound = bindings.get(id) ?? []
      bindings.set(id, bound.toSpliced(bound.lastIndexOf(binding), 1))
    }
  }
}

export function isEnabled(id: CommandId): boolean {
  const binding = bindingOf(id)
  return binding !== undefined && (binding.enabled?.() ?? true)
}

/** Runs a command if it is bound and enabled; says whether it ran. */
export function runCommand(id: CommandId): boolean {
  if (!isEnabled(id)) return false
  bindingOf(id)?.run()
  return true
}

export function runCommandByName(id: string): boolean {
  return isCommandId(id) && runCommand(id)
}

/** The command of a scope that a key press means. */
export function commandForKey(event: KeyboardEvent, scope: CommandScope): CommandId | null {
  if (areKeysHeld()) return null
  return (
    COMMAND_IDS.find(
      (id) => COMMANDS[id].scope === scope && keysOf(id).some((key) => keyMatches(key, event)),
    ) ?? null
  )
}
