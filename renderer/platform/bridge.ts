// The only place that touches what the preload exposes.
import { fail, type Result } from '#shared/base/result.ts'
import type { AppEvent, CodeOf, InputOf, MethodName, OutputOf } from '#shared/ipc/contract.ts'
import { assert } from '#shared/base/assert.ts'

type Preload = {
  call(name: string, input: unknown): Promise<Result<unknown, string>>
  listen(listener: (event: AppEvent) => void): void
  pathForFile(file: File): string
  flushed(saved: boolean): void
}

declare global {
  interface Window {
    readonly postil?: Preload
  }
}

function preload(): Preload {
  assert(window.postil, 'the window has its preload')
  return window.postil
}

/** Calls the main side. Never rejects: what only a bug can cause comes back as `bug`. */
export async function call<Name extends MethodName>(
  name: Name,
  ...[input]: InputOf<Name> extends undefined ? [] : [InputOf<Name>]
): Promise<Result<OutputOf<Name>, CodeOf<Name> | 'bug'>> {
  try {
    return (await preload().call(name, input)) as Result<OutputOf<Name>, CodeOf<Name> | 'bug'>
  } catch (error) {
    console.error(name, error)
    return fail('bug', { method: name })
  }
}

const listeners = new Set<(event: AppEvent) => void>()
let isListening = false

/**
 * What the main side tells without being asked. Only one function crosses over to the preload: each that does costs the
 * event a crossing of its own, and may be kept there after nobody wants it any more.
 */
export function onAppEvent(listener: (event: AppEvent) => void): () => void {
  listeners.add(listener)
  if (!isListening) {
    isListening = true
    preload().listen((event) => {
      for (const listen of listeners) listen(event)
    })
  }
  return () => {
    listeners.delete(listener)
  }
}

/** Path of a dropped file on disk; empty for one that exists in memory only. */
export function pathForFile(file: File): string {
  return preload().pathForFile(file)
}

/** Answers a `flush`: whether everything pending is on disk, so that the window may close. */
export function reportFlushed(saved: boolean): void {
  preload().flushed(saved)
}

export const isMac = navigator.platform.startsWith('Mac')
