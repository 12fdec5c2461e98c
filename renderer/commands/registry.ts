// Binds what each command of `shared/commands` does. A feature binds its own; everything else asks here.
import {
  COMMAND_IDS,
  COMMANDS,
  isCommandId,
  type CommandId,
  type CommandScope,
} from '#shared/commands/commands.ts'
import { keyMatches } from './keys.ts'

export type CommandBinding = { readonly run: () => void; readonly enabled?: () => boolean }

const bindings = new Map<CommandId, CommandBinding>()

/** Binds commands for as long as a feature is on screen; gives what unbinds them. */
export function bindCommands(bound: Partial<Record<CommandId, CommandBinding>>): () => void {
  const mine = Object.entries(bound) as [CommandId, CommandBinding][]
  for (const [id, binding] of mine) bindings.set(id, binding)
  return () => {
    for (const [id, binding] of mine) if (bindings.get(id) === binding) bindings.delete(id)
  }
}

export function isEnabled(id: CommandId): boolean {
  const binding = bindings.get(id)
  return binding !== undefined && (binding.enabled?.() ?? true)
}

/** Runs a command if it is bound and enabled; says whether it ran. */
export function runCommand(id: CommandId): boolean {
  if (!isEnabled(id)) return false
  bindings.get(id)?.run()
  return true
}

export function runCommandByName(id: string): boolean {
  return isCommandId(id) && runCommand(id)
}

/** The command of a scope that a key press means. */
export function commandForKey(event: KeyboardEvent, scope: CommandScope): CommandId | null {
  return (
    COMMAND_IDS.find(
      (id) => COMMANDS[id].scope === scope && COMMANDS[id].keys.some((key) => keyMatches(key, event)),
    ) ?? null
  )
}
