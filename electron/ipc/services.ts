// One way in for all calls of windows: the name is known, the input has its shape, and nothing unexpected gets out.
import { fail, type Failure, type Result } from '#shared/base/result.ts'
import { contract, type MethodName } from '#shared/ipc/contract.ts'
import { appService } from './app-service.ts'
import { articleService } from './article-service.ts'
import { CorrectionDrafts } from './correction-drafts.ts'
import { codebookService } from './codebook-service.ts'
import { docService } from './doc-service.ts'
import { draftService } from './draft-service.ts'
import type { Common, Handlers } from './handlers.ts'
import { libraryService } from './library-service.ts'
import { logBug } from './log-bug.ts'
import { memoService } from './memo-service.ts'
import { projectService } from './project-service.ts'
import { ReadingPlaces } from './reading-places.ts'
import { revisionService } from './revision-service.ts'
import { SettingsStore } from './settings-store.ts'
import { SharedProjects } from './shared-projects.ts'
import { searchService } from './search-service.ts'
import { suggestService } from './suggest-service.ts'
import { tableService } from './table-service.ts'
import type { WindowSession } from './window-session.ts'
import { wordsService } from './words-service.ts'

export type Services = {
  readonly answer: AnswerCall
  readonly settings: SettingsStore
  /** Closes every project. */
  readonly close: () => void
}

type AnswerCall = (session: WindowSession, name: unknown, input: unknown) => Promise<Result<unknown, string>>

/** Where the app keeps its settings and its log. */
type Folders = { readonly settings: string; readonly logs: string }

export function startServices(folders: Folders): Services {
  const common: Common = {
    settings: new SettingsStore(folders.settings),
    places: new ReadingPlaces(folders.settings),
    drafts: new CorrectionDrafts(folders.settings),
    projects: new SharedProjects(),
  }
  const { settings } = common
  return { answer: makeAnswer(common, folders), settings, close: () => common.projects.closeAll() }
}

function makeAnswer(common: Common, { settings, logs }: Folders): AnswerCall {
  const handlers: Handlers = {
    ...appService(common),
    ...projectService(common),
    ...libraryService(),
    ...codebookService(),
    ...docService(),
    ...draftService(common),
    ...articleService(),
    ...memoService(),
    ...tableService(),
    ...revisionService(),
    ...searchService(),
    ...suggestService(settings),
    ...wordsService(settings),
  }
  const bug = (what: string, error: unknown): Failure<'bug'> => fail('bug', { id: logBug(logs, what, error) })

  return async (session, name, input) => {
    if (typeof name !== 'string' || !Object.hasOwn(contract, name))
      return bug('call', new Error(`no method ${String(name)}`))
    const method = name as MethodName
    const parsed = contract[method].input.safeParse(input)
    if (!parsed.success) return bug(method, parsed.error)
    try {
      // The schema of this name has parsed it: that is the type its handler takes.
      const handler = handlers[method] as (
        session: WindowSession,
        input: unknown,
      ) => Promise<Result<unknown, string>>
      return await handler(session, parsed.data)
    } catch (error) {
      return bug(method, error)
    }
  }
}
