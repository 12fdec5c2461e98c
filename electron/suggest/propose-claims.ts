// What is still to be looked at in the current version of an article: claims proposed by rule, without those that have
// become claims or were rejected.
import type { ProjectFile } from '#electron/project/project-file.ts'
import { carryInto, type CarryCode } from '#electron/project/revise-article.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { LANGUAGES, suggestLanguage } from '#shared/claims/languages.ts'
import { openSuggestions, type Suggestion } from '#shared/claims/suggest-article.ts'
import type { UserWords } from '#shared/claims/word-lists.ts'
import { headVersions } from '#shared/doc/article-operations.ts'
import { isElsewhere, placeIn, stretchKey } from '#shared/doc/passage-places.ts'
import { passageBases } from '#shared/doc/revision.ts'
import { rejectedSentences } from '#shared/doc/suggestion-operations.ts'
import type { SUGGEST_CODES } from '#shared/ipc/contract.ts'
import { runSuggesting, type SuggestProgress } from './run-suggesting.ts'

export type Proposed = {
  /** Hash of the version that the positions are in. */
  readonly version: string
  /** Name and version of the rules, as a claim made of them remembers it. */
  readonly rules: string
  readonly suggestions: readonly Suggestion[]
}
type Code = (typeof SUGGEST_CODES)[number] | CarryCode
type Options = { signal?: AbortSignal; onProgress?: (progress: SuggestProgress) => void }

/** `noLanguage` has the article's language (empty where it is not known) in its detail. */
export async function proposeClaims(
  project: ProjectFile,
  article: string,
  words: UserWords,
  options: Options = {},
): Promise<Result<Proposed, Code>> {
  const snapshot = project.snapshot(article)
  const hash = headVersions(snapshot)[0]?.hash
  const content = hash === undefined ? null : project.content(hash)
  if (hash === undefined || !content) return fail('notFound', { article })
  const tag = snapshot.article.get(article)?.value.language ?? null
  const language = suggestLanguage(tag)
  if (!language) return fail('noLanguage', { language: tag ?? '' })
  const end = await runSuggesting({ content, language, themes: project.themes(), words }, options)
  switch (end.kind) {
    case 'cancelled':
      return fail('cancelled')
    case 'timedOut':
      return fail('suggestTimedOut')
    case 'outOfMemory':
      return fail('suggestOutOfMemory')
    case 'done':
  }
  const marked = await markedIn(project, article, hash, options.signal)
  if (!marked.ok) return marked
  const suggestions = openSuggestions(end.result, marked.value, rejectedSentences(project.snapshot(article)))
  return ok({ version: hash, rules: LANGUAGES[language].rules, suggestions })
}

/** Where claims have passages in a version of their article, those of older versions too. */
async function markedIn(
  project: ProjectFile,
  article: string,
  hash: string,
  signal: AbortSignal | undefined,
): Promise<Result<{ start: number; end: number }[], CarryCode>> {
  const claims = new Set(project.claims({ article }).map(({ id }) => id))
  const bases = passageBases(project.snapshot(article), hash).filter(({ claim }) => claims.has(claim))
  const elsewhere = bases.flatMap(({ basis }) => (isElsewhere(basis, hash) ? [basis] : []))
  const content = project.content(hash)!
  const carried = await carryInto(project, { hash, content }, elsewhere, signal ? { signal } : {})
  if (!carried.ok) return carried
  const { known, fresh } = carried.value
  project.keepCarried(hash, fresh)
  const byStretch = new Map([...known, ...fresh].map((row) => [stretchKey(row.from), row.carried]))
  return ok(
    bases.flatMap(({ basis }) => {
      const place = placeIn(basis, hash, (from) => byStretch.get(stretchKey(from)) ?? null)
      return place && 'start' in place ? [{ start: place.start, end: place.end }] : []
    }),
  )
}
