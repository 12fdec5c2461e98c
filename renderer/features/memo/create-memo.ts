// Makes a memo from chosen claims: its record and, once, its body.
import { newId } from '#shared/base/ids.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import type { Theme } from '#shared/domain/theme.ts'
import { sourcesOf } from '#shared/doc/source-operations.ts'
import { draftMemo } from '#shared/memo/draft-memo.ts'
import { memoLabels } from '#shared/memo/labels.ts'
import type { Citation, MemoHead } from '#shared/memo/memo-document.ts'
import { runEdit, session } from '#renderer/state/project-store.ts'
import { fillMemoBody } from './memo-binding.ts'

export type DraftChoice = {
  readonly title: string
  readonly language: string
  readonly paper: MemoHead['paper']
  /** Themes that get a section. */
  readonly themes: ReadonlySet<string>
  /** Whether claims without a theme are taken too, under "Other". */
  readonly untagged: boolean
}

/** Claims a choice takes; withdrawn ones never. */
export function chosenClaims(
  claims: readonly ClaimRow[],
  known: ReadonlyMap<string, Theme>,
  { themes, untagged }: Pick<DraftChoice, 'themes' | 'untagged'>,
): ClaimRow[] {
  return claims.filter((claim) => {
    if (claim.status === 'withdrawn') return false
    const own = claim.themes.filter((id) => known.has(id))
    return own.length === 0 ? untagged : own.some((id) => themes.has(id))
  })
}

/** Gives the new memo's id. Rejects when an article that is cited cannot be read; then nothing was written. */
export async function createMemo(
  choice: DraftChoice,
  claims: readonly ClaimRow[],
  themes: ReadonlyMap<string, Theme>,
): Promise<string> {
  const open = session()
  const chosen = chosenClaims(claims, themes, choice)
  const { sources, contexts } = await readSources(chosen)
  const today = localDate(new Date())
  const head: MemoHead = {
    title: choice.title,
    to: '',
    from: open.info.me.name,
    date: today,
    subject: '',
    handling: '',
    asOf: today,
    language: choice.language,
    paper: choice.paper,
  }
  const memo = draftMemo({
    head,
    claims: chosen,
    themes,
    chosenThemes: choice.themes,
    sources: sourcesOf(open.loaded('project')!.source.current),
    articles: sources,
    contexts: (passage) => contexts.get(passage.id) ?? { prefix: '', suffix: '' },
    labels: memoLabels(choice.language),
    numbers: new Map(claims.map((claim) => [claim.id, claim.number])),
  })
  const id = newId('m')
  const { doc } = await open.load(id)
  runEdit('undo.makeMemo', [{ doc: id, run: (edit) => edit.create<'memo'>({ record: 'memo', id, ...head }) }])
  fillMemoBody(doc, memo.blocks)
  return id
}

/** What a citation freezes and no list carries: when the article was accessed, the words around each quote. */
export async function readSources(claims: readonly ClaimRow[]) {
  const sources = new Map<string, Citation['source']>()
  const contexts = new Map<string, { prefix: string; suffix: string }>()
  const articles = new Set(claims.flatMap((claim) => claim.passages.map((passage) => passage.article)))
  for (const id of articles) {
    const { current } = (await session().load(id)).source
    const article = current.article.get(id)?.value
    if (article) {
      const { title, authors, publisher, published, accessed, url, language } = article
      sources.set(id, { title, authors, publisher, published, accessed, url, language })
    }
    for (const [passage, { value }] of current.passage)
      contexts.set(passage, { prefix: value.prefix, suffix: value.suffix })
  }
  return { sources, contexts }
}

/** Today where the person is, as an ISO date. */
function localDate(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
