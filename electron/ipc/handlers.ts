import type { Result } from '#shared/base/result.ts'
import type { CodeOf, InputOf, MethodName, OutputOf } from '#shared/ipc/contract.ts'
import type { CorrectionDrafts } from './correction-drafts.ts'
import type { ReadingPlaces } from './reading-places.ts'
import type { SettingsStore } from './settings-store.ts'
import type { SharedProjects } from './shared-projects.ts'
import type { WindowSession } from './window-session.ts'

/** What all windows share. */
export type Common = {
  readonly settings: SettingsStore
  readonly places: ReadingPlaces
  readonly drafts: CorrectionDrafts
  readonly projects: SharedProjects
}

type Answer<Name extends MethodName> = Result<OutputOf<Name>, CodeOf<Name>>
type Handler<Name extends MethodName> = (
  session: WindowSession,
  input: InputOf<Name>,
) => Answer<Name> | Promise<Answer<Name>>

export type Handlers = { readonly [Name in MethodName]: Handler<Name> }

/** The methods of one area, `project.…`: each service file provides its own. */
export type HandlersOf<Area extends string> = Pick<Handlers, Extract<MethodName, `${Area}.${string}`>>
