// Keys that go to one field of the claim they mean: its card opens there, and is as it was once the field is left.
import i18next from 'i18next'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { getView, notify, setView, type CardFold, type ClaimField } from '#renderer/state/view-store.ts'
import { confirmGuesses } from './claim-fields.ts'
import { activePlaced, claimMeant, mayEdit } from './claim-meant.ts'
import { activate, speak } from './cursor-commands.ts'
import type { PlacedClaim } from './placement.ts'
import { focusReader, getReader, setReader } from './reader-store.ts'
import { session } from '#renderer/state/project-store.ts'

const FOLD_OF: Partial<Record<ClaimField, CardFold>> = {
  words: 'more',
  basis: 'more',
  about: 'more',
  made: 'more',
  via: 'more',
  likelihood: 'assess',
  confidence: 'assess',
  credibility: 'assess',
  note: 'assess',
  links: 'links',
}

type CardBefore = {
  readonly card: 'line' | 'open'
  /** The claim whose card was open for the first time. */
  readonly fresh: string | null
  readonly openFolds: ReadonlySet<CardFold>
}
/** How the card was before a field was asked for. */
let before: CardBefore = { card: 'line', fresh: null, openFolds: new Set() }

/** The claim that a key means; says what is missing. */
export function claimForKey(): PlacedClaim | null {
  const target = claimMeant() ?? activePlaced()
  if (!target) notify(i18next.t('reader.noClaim'))
  return target
}

/** What the project does not use is not asked for. */
function isUsed(field: ClaimField): boolean {
  const [project] = session().loaded('project')?.source.current.project.values() ?? []
  if ((field === 'likelihood' || field === 'confidence') && project?.value.scale === 'none') {
    notify(i18next.t('margin.noScale'))
    return false
  }
  if (field === 'credibility' && !project?.value.grading) {
    notify(i18next.t('margin.noGrading'))
    return false
  }
  return true
}

function ask(field: ClaimField): void {
  const target = claimForKey()
  if (!target || (field !== 'links' && !mayEdit()) || !isUsed(field)) return
  const { card, activeClaim, openFolds } = getView()
  const { fresh } = getReader()
  const isOpen = activeClaim === target.claim.id && card !== 'line'
  before = {
    card: isOpen ? 'open' : 'line',
    fresh: fresh === target.claim.id ? fresh : null,
    openFolds,
  }
  const fold = FOLD_OF[field]
  activate(target, { card: 'open', scroll: false })
  setView({ claimField: field, ...(fold ? { openFolds: new Set([...openFolds, fold]) } : {}) })
}

/** Asks which of several links to follow. */
export function askLinks(): void {
  ask('links')
}

/** The field that was asked for is done: back to the text, and the card as it was. */
export function leaveField(): void {
  setView({ claimField: null, card: before.card, openFolds: before.openFolds })
  setReader({ fresh: before.fresh })
  focusReader()
}

function confirm(): void {
  const target = claimForKey()
  if (!target) return
  const { number } = target.claim
  const done = confirmGuesses({ claim: target.claim, doc: getReader().shown!.article })
  if (done) speak(i18next.t('margin.confirmed', { number }))
  else if (target.claim.guessed.length === 0) notify(i18next.t('margin.nothingGuessed', { number }))
}

export const fieldBindings = {
  'claim.attribution': { run: () => ask('attribution') },
  'claim.type': { run: () => ask('type') },
  'claim.certainty': { run: () => ask('certainty') },
  'claim.status': { run: () => ask('status') },
  'claim.words': { run: () => ask('words') },
  'claim.via': { run: () => ask('via') },
  'claim.basis': { run: () => ask('basis') },
  'claim.about': { run: () => ask('about') },
  'claim.made': { run: () => ask('made') },
  'claim.confirm': { run: confirm },
  'assess.likelihood': { run: () => ask('likelihood') },
  'assess.confidence': { run: () => ask('confidence') },
  'assess.credibility': { run: () => ask('credibility') },
  'assess.note': { run: () => ask('note') },
} satisfies Record<string, CommandBinding>
