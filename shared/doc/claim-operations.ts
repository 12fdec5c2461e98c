import { newId } from '../base/ids.ts'
import { GUESSED_FIELDS, type Claim, type GuessedField, type Passage } from '../domain/claim.ts'
import type { DocSnapshot } from './snapshot.ts'
import type { Edit } from './edit.ts'

/** Where a passage stands: a version and UTF-16 positions in its plain text. */
export type Place = {
  readonly article: string
  readonly version: string
  readonly start: number
  readonly end: number
}

/** Units of context kept on each side of a quote. */
export const CONTEXT = 32

/** What a claim starts with; what is left out is not known yet. */
export type NewClaim = Pick<Claim, 'number' | 'statement'> &
  Partial<Omit<Claim, 'record' | 'id' | 'author' | 'at' | 'number' | 'statement' | 'judgement'>>

const UNKNOWN = { type: null, asserter: null, themes: [], status: 'draft' } satisfies Partial<Claim>

/** Makes a claim with its first passage; gives the claim's id. `text` is the plain text of the place's version. */
export function createClaim(edit: Edit, claim: NewClaim, place: Place, text: string): string {
  const id = newId('c')
  edit.create<'claim'>({ record: 'claim', id, ...UNKNOWN, ...claim, judgement: false })
  addPassage(edit, id, place, text)
  return id
}

/** Makes a claim of ours, without a passage; it belongs into the project's own document. Gives its id. */
export function createJudgement(edit: Edit, claim: NewClaim): string {
  const id = newId('c')
  edit.create<'claim'>({ record: 'claim', id, ...UNKNOWN, ...claim, judgement: true })
  return id
}

/** Somebody says that a field filled by rule is right, or has put it right. */
export function confirmGuess(edit: Edit, claim: Claim, field: GuessedField): void {
  if (claim.guessed.includes(field)) edit.member(claim.id, 'guessed', field, false)
}

/** Fields that are changed as a whole; themes are a set. */
export type ClaimFieldName = Exclude<
  keyof Claim,
  'record' | 'id' | 'author' | 'at' | 'number' | 'judgement' | 'suggestedBy' | 'guessed' | 'themes'
>

/** Changes a field; one that was filled by rule is confirmed by it, also when it stays as it is. */
export function setClaimField<Field extends ClaimFieldName>(
  edit: Edit,
  claim: Claim,
  field: Field,
  value: Claim[Field],
): void {
  if (JSON.stringify(claim[field]) !== JSON.stringify(value)) edit.set('claim', claim.id, field, value)
  const guessed = GUESSED_FIELDS.find((one) => one === field)
  if (guessed) confirmGuess(edit, claim, guessed)
}

/** Whom a claim is attributed to: a name and the source of that name; both null for the article's author. */
export function attributeClaim(edit: Edit, claim: Claim, name: string | null, source: string | null): void {
  setClaimField(edit, claim, 'asserter', name)
  setClaimField(edit, claim, 'source', source)
}

/** Adds a passage to a claim; the record belongs into the document of the passage's own article. */
export function addPassage(edit: Edit, claim: string, place: Place, text: string): string {
  const id = newId('p')
  const { start, end } = place
  edit.create<'passage'>({
    record: 'passage',
    id,
    claim,
    ...place,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  })
  return id
}

/** Deletes a claim with what this document holds of it: passages, assessments, links from it and to it. */
export function removeClaim(edit: Edit, snapshot: DocSnapshot, claim: string): void {
  for (const passage of passagesOf(snapshot, claim)) edit.remove(passage.id)
  for (const { value } of snapshot.assessment.values()) if (value.claim === claim) edit.remove(value.id)
  for (const { value } of snapshot.link.values())
    if (value.from === claim || value.to === claim) edit.remove(value.id)
  edit.remove(claim)
}

/** Passages of a claim in one document, in the order of the text. */
export function passagesOf(snapshot: DocSnapshot, claim: string): Passage[] {
  const passages: Passage[] = []
  for (const { value } of snapshot.passage.values()) if (value.claim === claim) passages.push(value)
  return passages.sort((a, b) => a.start - b.start || a.end - b.end)
}
