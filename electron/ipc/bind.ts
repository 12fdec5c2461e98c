// Joins the windows to the services. Only this file of the folder knows Electron.
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { fail } from '#shared/base/result.ts'
import { CALL_CHANNEL } from '#shared/ipc/channels.ts'
import type { Services } from './services.ts'
import type { WindowSession } from './window-session.ts'

/** Sessions of the windows that may call, by the id of their contents. */
const sessions = new Map<number, { readonly window: BrowserWindow; readonly session: WindowSession }>()

/** The services may still be loading when the first window calls. */
export function bindCalls(origin: string, services: Promise<Services>): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown) => {
    const session = callerOf(event, origin)
    return session ? (await services).answer(session, name, input) : fail('bug', { id: 'sender' })
  })
}

export function addSession(window: BrowserWindow, session: WindowSession): void {
  const { id } = window.webContents
  sessions.set(id, { window, session })
  window.on('closed', () => {
    sessions.delete(id)
    session.leave()
  })
}

export function allSessions(): { readonly window: BrowserWindow; readonly session: WindowSession }[] {
  return [...sessions.values()]
}

/** Our own page in the main frame of one of our windows; null for anything else. */
function callerOf(event: IpcMainInvokeEvent, origin: string): WindowSession | null {
  const { sender, senderFrame } = event
  if (!senderFrame || senderFrame !== sender.mainFrame || !senderFrame.url.startsWith(`${origin}/`))
    return null
  return sessions.get(sender.id)?.session ?? null
}
