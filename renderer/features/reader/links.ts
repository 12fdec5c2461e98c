// Links between claims: made, taken off, followed and gone back from. A link lies in the document of the claim it comes
// from, which need not be loaded yet.
import i18next from 'i18next'
import { create } from 'zustand'
import { linkClaims } from '#shared/doc/link-operations.ts'
import { linkMistake, type LinkKind } from '#shared/domain/link.ts'
import type { ClaimRow, LinkRow } from '#shared/ipc/view-types.ts'
import { keyOf } from '#renderer/commands/key-choices.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { call } from '#renderer/platform/bridge.ts'
import { readClaimRows } from '#renderer/state/claim-rows.ts'
import { runEdit, session, useProjectStore } from '#renderer/state/project-store.ts'
import { getView, notify, setView, showClaim } from '#renderer/state/view-store.ts'
import { askLinks, claimForKey } from './ask-field.ts'
import { mayEdit, mayWrite } from './claim-meant.ts'
import { focusReader, getReader } from './reader-store.ts'

/** One end of a link that is being made. */
export type LinkEnd = {
  readonly id: string
  readonly number: string
  readonly statement: string
  readonly doc: string
}

type Place = { readonly article: string; readonly claim: string | null }
type LinkState = {
  /** The claim a link starts from, and what it says of the other; null before that is chosen. */
  linking: { readonly from: LinkEnd; readonly kind: LinkKind | null } | null
  /** Where one was before each link that was followed. */
  trail: readonly Place[]
}

export const useLinkStore = create<LinkState>(() => ({ linking: null, trail: [] }))
const { getState, setState } = useLinkStore

/** Starts a link from the claim meant; once its kind is chosen the same key ends it at the claim meant by then. */
function link(): void {
  const target = claimForKey()
  if (!target || !mayEdit()) return
  const { linking } = getState()
  const { claim } = target
  if (linking?.kind && linking.from.id !== claim.id) void finishLink(claim)
  else startLink({ ...claim, doc: getReader().shown!.article })
}

export function startLink({ id, number, statement, doc }: LinkEnd): void {
  setState({ linking: { from: { id, number, statement, doc }, kind: null } })
}

export function chooseKind(kind: LinkKind): void {
  setState(({ linking }) => (linking ? { linking: { ...linking, kind } } : {}))
}

export function cancelLink(): void {
  setState({ linking: null })
  focusReader()
}

/** Ends the link that is being made at a claim; says why where the two may not be linked so, and goes on asking. */
export async function finishLink(to: Pick<LinkEnd, 'id' | 'number'>): Promise<void> {
  const { linking } = getState()
  if (!linking?.kind) return
  const { from, kind } = linking
  const done = await addLinks(from, [{ kind, to }])
  if (!done) return
  notify(
    i18next.t('margin.linked', {
      from: from.number,
      words: i18next.t(`margin.linkOf.${kind}.from`),
      to: to.number,
    }),
  )
  if (getState().linking === linking) cancelLink()
}

/** Adds links from one claim, as one step of undo, or none of them. */
export async function addLinks(
  from: LinkEnd,
  wanted: readonly { readonly kind: LinkKind; readonly to: Pick<LinkEnd, 'id' | 'number'> }[],
): Promise<boolean> {
  if (!mayWrite()) return false
  const open = session()
  // What was linked a moment ago counts too.
  await open.queue.flush()
  const links = await call('library.links')
  await open.load(from.doc)
  if (useProjectStore.getState().session !== open) return false
  if (!links.ok) {
    notify(errorText(links.code, links.detail), 'error')
    return false
  }
  for (const { kind, to } of wanted) {
    const mistake = linkMistake(links.value, { kind, from: from.id, to: to.id })
    if (!mistake) continue
    notify(i18next.t(`margin.linkMistake.${mistake}`, { from: from.number, to: to.number }))
    return false
  }
  runEdit('undo.linkClaims', [
    {
      doc: from.doc,
      run: (edit) => {
        for (const { kind, to } of wanted) linkClaims(edit, { kind, from: from.id, to: to.id })
      },
    },
  ])
  return true
}

export async function removeLink({ id, doc }: LinkRow): Promise<void> {
  if (!mayWrite()) return
  const open = session()
  await open.load(doc)
  if (useProjectStore.getState().session !== open) return
  runEdit('undo.unlinkClaims', [{ doc, run: (edit) => edit.remove(id) }])
}

/** The claim at the other end. */
export function otherEnd(link: Pick<LinkRow, 'from' | 'to'>, claim: string): string {
  return link.from === claim ? link.to : link.from
}

/** Goes to the claim at the other end; of several links, asks which. */
async function follow(): Promise<void> {
  const target = claimForKey()
  if (!target) return
  const { id, number } = target.claim
  const row = (await readClaimRows([id]))?.get(id)
  if (!row || row.links.length === 0)
    notify(i18next.t('margin.noLinks', { number, key: displayKeys(keyOf('claim.link')) }))
  else if (row.links.length === 1) await goToClaimOf(otherEnd(row.links[0]!, id))
  else askLinks()
}

/** By id; says so where the claim is not in this file. */
export async function goToClaimOf(id: string): Promise<void> {
  const row = (await readClaimRows([id]))?.get(id)
  if (row) goToClaim(row)
  else notify(i18next.t('margin.linkMissing'))
}

/** Goes to a claim wherever it is; a key leads back. */
export function goToClaim(row: Pick<ClaimRow, 'id' | 'number' | 'judgement' | 'passages'>): void {
  const { article, activeClaim, view } = getView()
  const { shown } = getReader()
  const here = view === 'read' ? (shown?.article ?? article) : article
  if (here !== null) setState(({ trail }) => ({ trail: [...trail, { article: here, claim: activeClaim }] }))
  if (row.judgement) {
    setView({ side: 'judgements', judgement: row.id, claimField: null })
    return
  }
  const [passage] = row.passages
  if (!passage) {
    notify(i18next.t('margin.noPassage', { number: row.number }))
    return
  }
  showClaim(passage.article, row.id)
  setView({ card: 'open', claimField: null })
  focusReader()
}

function goBack(): void {
  const { trail } = getState()
  const last = trail.at(-1)
  if (!last) {
    notify(i18next.t('margin.noWayBack'))
    return
  }
  setState({ trail: trail.slice(0, -1) })
  if (last.claim === null) setView({ view: 'read', article: last.article, activeClaim: null, card: 'line' })
  else {
    showClaim(last.article, last.claim)
    setView({ card: 'open' })
  }
  focusReader()
}

export const linkBindings = {
  'claim.link': { run: link },
  'claim.follow': { run: () => void follow() },
  'claim.back': { run: goBack },
} satisfies Record<string, CommandBinding>
