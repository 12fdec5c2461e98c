// For tests: a claim as lists show it, with what a test does not name left as unknown.
import type { ClaimRow } from './view-types.ts'

export function makeClaimRow(fields: Partial<ClaimRow> & Pick<ClaimRow, 'id'>): ClaimRow {
  return {
    doc: 'a1',
    author: 'h1',
    at: 0,
    number: fields.id,
    statement: '',
    type: null,
    asserter: null,
    source: null,
    via: [],
    hedge: null,
    basis: null,
    about: null,
    made: null,
    judgement: false,
    suggestedBy: null,
    guessed: [],
    status: 'draft',
    themes: [],
    passages: [],
    assessments: [],
    links: [],
    ...fields,
  }
}
