// Saved views: the team's, in the project's own document. Each edit is one step of undo.
import { newId } from '#shared/base/ids.ts'
import type { ClaimLayout, ClaimView } from '#shared/domain/claim-view.ts'
import { runEdit } from '../../state/project-store.ts'

const DOC = 'project'

/** Saves under a name: over the view that has it, or as a new one. Gives its id. */
export function saveView(views: readonly ClaimView[], name: string, layout: ClaimLayout): string {
  const wanted = name.trim().normalize('NFC')
  const there = views.find((view) => isSameName(view.name, wanted))
  if (there) {
    runEdit('undo.saveView', [{ doc: DOC, run: (edit) => edit.set('claimView', there.id, 'layout', layout) }])
    return there.id
  }
  const id = newId('w')
  runEdit('undo.saveView', [
    { doc: DOC, run: (edit) => edit.create<'claimView'>({ record: 'claimView', id, name: wanted, layout }) },
  ])
  return id
}

export function renameView(views: readonly ClaimView[], view: ClaimView, name: string): boolean {
  const wanted = name.trim().normalize('NFC')
  if (wanted === '' || views.some((other) => other.id !== view.id && isSameName(other.name, wanted)))
    return false
  if (wanted !== view.name)
    runEdit('undo.renameView', [{ doc: DOC, run: (edit) => edit.set('claimView', view.id, 'name', wanted) }])
  return true
}

export function removeView(view: ClaimView): void {
  runEdit('undo.deleteView', [{ doc: DOC, run: (edit) => edit.remove(view.id) }])
}

function isSameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('en') === b.toLocaleLowerCase('en')
}
