// What changes the fields of a claim, in whatever document it lies. Each is one step of undo; the document is loaded.
import { assess } from '#shared/doc/assessment-operations.ts'
import {
  attributeClaim,
  confirmGuess,
  setClaimField,
  type ClaimFieldName,
} from '#shared/doc/claim-operations.ts'
import { ensureSource, findSource, sourcesOf } from '#shared/doc/source-operations.ts'
import type { AssessmentFields } from '#shared/domain/assessment.ts'
import { GUESSED_FIELDS, type Claim, type Voice } from '#shared/domain/claim.ts'
import type { Source } from '#shared/domain/source.ts'
import { runEdit, session, useProjectStore } from '#renderer/state/project-store.ts'
import type { EditPart } from '#renderer/state/project-session.ts'
import { mayEdit, mayWrite } from './claim-meant.ts'

/** A claim and the document that its record lies in. */
export type ClaimAt = { readonly claim: Claim; readonly doc: string }

/** The project's own document has no versions: an old one of a text on screen is no hindrance. */
const mayChange = (doc: string) => (doc === 'project' ? mayWrite() : mayEdit())

export function projectSources(): ReadonlyMap<string, Source> {
  const loaded = useProjectStore.getState().session?.loaded('project')
  return loaded ? sourcesOf(loaded.source.current) : new Map()
}

export function editClaim<Field extends ClaimFieldName>(
  { claim, doc }: ClaimAt,
  field: Field,
  value: Claim[Field],
): void {
  const isSame = JSON.stringify(claim[field]) === JSON.stringify(value)
  if ((isSame && !claim.guessed.includes(field)) || !mayChange(doc)) return
  runEdit(claim.judgement ? 'undo.editJudgement' : 'undo.editClaim', [
    { doc, run: (edit) => setClaimField(edit, claim, field, value) },
  ])
}

/** Somebody says that everything read from the text is right. */
export function confirmGuesses({ claim, doc }: ClaimAt): boolean {
  const guessed = GUESSED_FIELDS.filter((field) => claim.guessed.includes(field))
  if (guessed.length === 0 || !mayChange(doc)) return false
  runEdit('undo.confirmGuess', [
    {
      doc,
      run: (edit) => {
        for (const field of guessed) confirmGuess(edit, claim, field)
      },
    },
  ])
  return true
}

/**
 * The parts that come before others which name sources: they make those that are not there yet. `idOf` gives the source
 * of a name once they have run.
 */
export function sourcesNamed(names: readonly string[]): {
  parts: EditPart[]
  idOf: (name: string) => string
} {
  const sources = new Map(projectSources())
  const missing = names.filter((name) => !findSource(sources, name))
  return {
    parts:
      missing.length === 0
        ? []
        : [
            {
              doc: 'project',
              run: (edit) => {
                for (const name of missing) ensureSource(edit, sources, name)
              },
            },
          ],
    idOf: (name) => findSource(sources, name)!.id,
  }
}

/** A name that is new makes a source; '' is the article's author. */
export function attribute({ claim, doc }: ClaimAt, typed: string): void {
  if (!mayChange(doc)) return
  const name = typed.replaceAll(/\s+/gu, ' ').trim()
  if (name === '') {
    if (claim.asserter === null && claim.source === null && !claim.guessed.includes('asserter')) return
    runEdit('undo.editClaim', [{ doc, run: (edit) => attributeClaim(edit, claim, null, null) }])
    return
  }
  const { parts, idOf } = sourcesNamed([name])
  runEdit('undo.editClaim', [...parts, { doc, run: (edit) => attributeClaim(edit, claim, name, idOf(name)) }])
}

/** The chain as one line, whoever heard the asserter first: `a minister > a news agency`. */
export function viaText(via: readonly Voice[]): string {
  return via.map(({ words }) => words).join(' > ')
}

export function setVia({ claim, doc }: ClaimAt, line: string): void {
  if (!mayChange(doc)) return
  const names = line
    .split(/[>→;]/u)
    .map((name) => name.replaceAll(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
  const { parts, idOf } = sourcesNamed(names)
  runEdit('undo.editClaim', [
    ...parts,
    {
      doc,
      run: (edit) =>
        setClaimField(
          edit,
          claim,
          'via',
          names.map((words) => ({ words, source: idOf(words) })),
        ),
    },
  ])
}

/** What I make of a claim. */
export function assessClaim({ claim, doc }: ClaimAt, fields: Partial<AssessmentFields>): void {
  const loaded = session().loaded(doc)
  if (!loaded || !mayChange(doc)) return
  runEdit('undo.assess', [{ doc, run: (edit) => assess(edit, loaded.source.current, claim.id, fields) }])
}
