// One change to several claims, in however many documents they lie: one step of undo.
import { attributeClaim, confirmGuess, setClaimField } from '#shared/doc/claim-operations.ts'
import { checkPath } from '#shared/doc/check-theme-edit.ts'
import { codebookOf, ensureTheme, findTheme, retagClaim } from '#shared/doc/theme-operations.ts'
import type { Claim, ClaimStatus, ClaimType } from '#shared/domain/claim.ts'
import { givenAs } from '#shared/domain/codebook.ts'
import type { EditPart } from '../../state/project-session.ts'
import { runEdit, session, useProjectStore } from '../../state/project-store.ts'
import { sourcesNamed } from '../reader/claim-fields.ts'
import { notify } from '../../state/view-store.ts'
import { errorText } from '../../i18n/words.ts'
import { mayWrite } from '../reader/claim-meant.ts'
import type { Edit } from '#shared/doc/edit.ts'

export type BulkChange =
  /** Puts a theme on all, or takes it off all. A name that is new makes the theme (`Parent/Child`). */
  | { readonly kind: 'theme'; readonly path: string; readonly present: boolean }
  | { readonly kind: 'type'; readonly type: ClaimType | null }
  | { readonly kind: 'status'; readonly status: ClaimStatus }
  /** A name that is new makes a source; null is each article's own author. */
  | { readonly kind: 'attribution'; readonly name: string | null }

/** A claim as lists have it; what is written goes by its record. */
type BulkClaim = { readonly id: string; readonly doc: string }

/** Loads the documents concerned; gives how many claims differ now. None where this project is only read. */
export async function bulkEdit(claims: readonly BulkClaim[], change: BulkChange): Promise<number> {
  if (!mayWrite()) return 0
  const fine = change.kind === 'theme' && change.present ? checkPath(change.path) : null
  if (fine && !fine.ok) {
    notify(errorText(fine.code, fine.detail), 'error')
    return 0
  }
  const open = session()
  const docs = [...new Set(claims.map(({ doc }) => doc))]
  const loaded = await Promise.all(docs.map((doc) => open.load(doc)))
  // Closed meanwhile: nothing is left to edit.
  if (useProjectStore.getState().session !== open) return 0
  const { before, applyTo, differs } = prepare(change)
  let count = 0
  const parts: EditPart[] = docs.flatMap((doc, index) => {
    const { claim: records } = loaded[index]!.source.current
    const concerned = claims.flatMap((claim) => {
      const record = claim.doc === doc ? records.get(claim.id)?.value : undefined
      return record && differs(record) ? [record] : []
    })
    count += concerned.length
    if (concerned.length === 0) return []
    return [
      {
        doc,
        run: (edit) => {
          for (const claim of concerned) applyTo(edit, claim)
        },
      },
    ]
  })
  if (count > 0) runEdit('undo.bulkEdit', [...before, ...parts])
  return count
}

type Prepared = {
  /** Makes what the change names and is not there yet. */
  readonly before: readonly EditPart[]
  readonly differs: (claim: Claim) => boolean
  readonly applyTo: (edit: Edit, claim: Claim) => void
}

function prepare(change: BulkChange): Prepared {
  switch (change.kind) {
    case 'type':
      return {
        before: [],
        differs: ({ type, guessed }) => type !== change.type || guessed.includes('type'),
        applyTo: (edit, claim) => setClaimField(edit, claim, 'type', change.type),
      }
    case 'status':
      return {
        before: [],
        differs: ({ status }) => status !== change.status,
        applyTo: (edit, claim) => setClaimField(edit, claim, 'status', change.status),
      }
    case 'attribution':
      return prepareAttribution(change.name)
    case 'theme':
      return prepareTheme(change.path, change.present)
  }
}

function prepareAttribution(name: string | null): Prepared {
  const { parts, idOf } = sourcesNamed(name === null ? [] : [name])
  // Null for one that is made by this: no claim has it yet.
  const known = name === null || parts.length > 0 ? null : idOf(name)
  return {
    before: parts,
    differs(claim) {
      // A judgement is our own.
      if (claim.judgement) return false
      const isSame = claim.asserter === name && claim.source === known && parts.length === 0
      return !isSame || claim.guessed.includes('asserter')
    },
    applyTo: (edit, claim) => attributeClaim(edit, claim, name, name === null ? null : idOf(name)),
  }
}

function prepareTheme(path: string, present: boolean): Prepared {
  const codebook = codebookOf(session().loaded('project')!.source.current)
  const themes = new Map(codebook.themes)
  let theme = findTheme(themes, path)?.id ?? null
  const isNew = theme === null && present
  return {
    before: isNew ? [{ doc: 'project', run: (edit) => void (theme = ensureTheme(edit, themes, path)) }] : [],
    // What is written may be a theme that has become this one.
    differs: (claim) =>
      isNew || (theme !== null && givenAs(codebook, claim.themes, theme).length > 0 !== present),
    applyTo: (edit, claim) => {
      const given = { id: claim.id, given: claim.themes }
      retagClaim(edit, codebook, given, present ? { on: [theme!] } : { off: [theme!] })
      confirmGuess(edit, claim, 'themes')
    },
  }
}
