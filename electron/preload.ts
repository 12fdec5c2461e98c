// All that a window can reach of the main side: one function to call, one to listen.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { CALL_CHANNEL, EVENT_CHANNEL, FLUSHED_CHANNEL } from '#shared/ipc/channels.ts'
import type { AppEvent } from '#shared/ipc/contract.ts'

const listeners = new Set<(event: AppEvent) => void>()
/** What arrives before the window listens ("open this file", at the start). */
let early: AppEvent[] = []

ipcRenderer.on(EVENT_CHANNEL, (_, event: AppEvent) => {
  if (listeners.size === 0) early.push(event)
  else for (const listener of listeners) listener(event)
})

/** Not to the first listener alone: every part that listens from the start must see what concerns it. */
function sendEarly(): void {
  const waiting = early
  early = []
  for (const event of waiting) for (const listener of listeners) listener(event)
}

contextBridge.exposeInMainWorld('postil', {
  call: (name: string, input: unknown) => ipcRenderer.invoke(CALL_CHANNEL, name, input) as Promise<unknown>,
  subscribe(listener: (event: AppEvent) => void) {
    listeners.add(listener)
    if (early.length > 0) queueMicrotask(sendEarly)
    return () => {
      listeners.delete(listener)
    }
  },
  pathForFile: (file: Parameters<typeof webUtils.getPathForFile>[0]) => webUtils.getPathForFile(file),
  flushed: (saved: boolean) => ipcRenderer.send(FLUSHED_CHANNEL, saved),
})
