// All that a window can reach of the main side: one function to call, one to listen.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { CALL_CHANNEL, EVENT_CHANNEL, FLUSHED_CHANNEL } from '#shared/ipc/channels.ts'
import type { AppEvent } from '#shared/ipc/contract.ts'

/** The window's one ear. */
let tell: ((event: AppEvent) => void) | null = null
/** What arrives before the window listens ("open this file", at the start). */
let early: AppEvent[] = []

ipcRenderer.on(EVENT_CHANNEL, (_, event: AppEvent) => {
  if (tell) tell(event)
  else early.push(event)
})

function sendEarly(): void {
  const waiting = early
  early = []
  for (const event of waiting) tell?.(event)
}

contextBridge.exposeInMainWorld('postil', {
  call: (name: string, input: unknown) => ipcRenderer.invoke(CALL_CHANNEL, name, input) as Promise<unknown>,
  listen(listener: (event: AppEvent) => void) {
    tell = listener
    // Not at once: every part of the window that listens from the start must hear what concerns it.
    if (early.length > 0) queueMicrotask(sendEarly)
  },
  pathForFile: (file: Parameters<typeof webUtils.getPathForFile>[0]) => webUtils.getPathForFile(file),
  flushed: (saved: boolean) => ipcRenderer.send(FLUSHED_CHANNEL, saved),
})
