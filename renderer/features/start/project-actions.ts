// Opening, making and closing a project: what the start page, the menu and the palette share.
import { fail, type Result } from '#shared/base/result.ts'
import type { ProjectInfo } from '#shared/ipc/contract.ts'
import { errorText } from '../../i18n/words.ts'
import { call } from '../../platform/bridge.ts'
import { leaveProject, showProject, useProjectStore, writePending } from '../../state/project-store.ts'
import { contentOf } from '../../state/version-contents.ts'
import { getView, notify, setView } from '../../state/view-store.ts'
import { recallPlace } from './last-place.ts'

export async function openProject(path: string | null): Promise<boolean> {
  return show(await leaving(() => call('project.open', { path })))
}

export async function createProject(title: string): Promise<boolean> {
  return show(await leaving(() => call('project.create', { path: null, title })))
}

export async function openSample(): Promise<boolean> {
  return show(await leaving(() => call('project.openSample')))
}

export async function closeProject(): Promise<void> {
  if (!(await written())) return
  leaveProject()
  forgetPlace()
  await call('project.close')
  await refreshSettings()
}

export async function refreshSettings(): Promise<void> {
  const settings = await call('app.settings')
  if (settings.ok) useProjectStore.setState({ settings: settings.value })
}

/** The main side may close the old project while it opens the next: what is pending goes to disk before. */
async function leaving(
  open: () => Promise<Result<ProjectInfo, string>>,
): Promise<Result<ProjectInfo, string>> {
  return (await written()) ? open() : fail('cancelled')
}

/** A project with changes that could not be written stays open, and says why. */
async function written(): Promise<boolean> {
  const failure = await writePending()
  if (failure !== null) notify(errorText(failure), 'error')
  return failure === null
}

async function show(opened: Result<ProjectInfo, string>): Promise<boolean> {
  if (!opened.ok) {
    if (opened.code !== 'cancelled') notify(errorText(opened.code, opened.detail), 'error')
    return false
  }
  forgetPlace()
  await showProject(opened.value, (lists) => {
    recallPlace(opened.value.path, lists)
    // The text is read while the window is being drawn.
    const { version } = lists.articles.find((row) => row.id === getView().article) ?? { version: null }
    if (version !== null) void contentOf(version)
  })
  void refreshSettings()
  return true
}

function forgetPlace(): void {
  setView({
    view: 'read',
    article: null,
    memo: null,
    beside: null,
    besideArticle: null,
    activePane: 'first',
    activeClaim: null,
    citedWanted: null,
    placeWanted: null,
    blockWanted: null,
    card: 'line',
    tourStep: null,
    notice: null,
  })
}
