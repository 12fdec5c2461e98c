// The keys that work in this window. Written on buttons and in menus, so every component that shows one reads it here.
import { create } from 'zustand'
import type { CommandId } from '#shared/commands/commands.ts'
import { keysOf as keysByChoice, USUAL_KEYS, type KeyChoices } from '#shared/commands/key-choices.ts'

const useStore = create<KeyChoices>(() => USUAL_KEYS)

export function setKeyChoices(choices: KeyChoices): void {
  useStore.setState(choices, true)
}

export function useKeyChoices(): KeyChoices {
  return useStore()
}

export function keysOf(id: CommandId): readonly string[] {
  return keysByChoice(id, useStore.getState())
}

let held = false

/** While somebody chooses keys, those they press are no commands. */
export function holdKeys(hold: boolean): void {
  held = hold
}

export function areKeysHeld(): boolean {
  return held
}

/** The key to show for a command; undefined where it has none. */
export function keyOf(id: CommandId): string | undefined {
  return keysOf(id)[0]
}
