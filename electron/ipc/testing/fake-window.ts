// A window without Electron: what it was sent, and a desktop whose answers the test gives.
import type { AppEvent, InputOf, MethodName, OutputOf } from '#shared/ipc/contract.ts'
import type { Desktop } from '../desktop.ts'
import type { Services } from '../services.ts'
import { WindowSession } from '../window-session.ts'

export type FakeWindow = {
  readonly session: WindowSession
  readonly events: AppEvent[]
  readonly opened: string[]
  /** What the next dialogs answer. */
  answer: string | null
  call<Name extends MethodName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  /** The code of the failure; 'ok' when there is none. */
  code(name: string, input: unknown): Promise<string>
}

export function fakeWindow(services: Services, folder: string): FakeWindow {
  const events: AppEvent[] = []
  const opened: string[] = []
  const desktop: Desktop = {
    askForProject: async () => fake.answer,
    askForArticles: async () => (fake.answer === null ? [] : [fake.answer]),
    askForCodebook: async () => fake.answer,
    askWhereToCreate: async () => fake.answer,
    askWhereToPrint: async () => fake.answer,
    askWhereToExport: async () => fake.answer,
    readClipboard: async () => ({ html: '', text: 'Copied.' }),
    openLink: async (url) => void opened.push(url),
    showFile: () => false,
    showTheme: (theme) => void opened.push(theme),
    showKeys: (choices) => void opened.push(JSON.stringify(choices)),
    noteRecent: () => {},
    showTitle: () => {},
    print: () => Promise.reject(new Error('no printer here')),
    documents: () => folder,
    assets: () => 'assets',
  }
  const session = new WindowSession(desktop, (event) => events.push(event))
  const fake: FakeWindow = {
    session,
    events,
    opened,
    answer: null,
    async call(name, input) {
      const result = await services.answer(session, name, input)
      if (!result.ok) throw new Error(`${name}: ${result.code} ${JSON.stringify(result.detail)}`)
      return result.value as OutputOf<typeof name>
    },
    async code(name, input) {
      const result = await services.answer(session, name, input)
      return result.ok ? 'ok' : result.code
    },
  }
  return fake
}
