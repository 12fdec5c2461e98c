import type { ProjectFile } from '#electron/project/project-file.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { pick } from '#shared/base/pick.ts'
import type { CodePointMap } from '#shared/base/text-units.ts'
import { themePath } from '#shared/domain/theme.ts'
import type { LikelihoodScale } from '#shared/domain/likelihood.ts'
import { resolveSource } from '#shared/domain/source.ts'
import type { AssessmentRow, ClaimRow, PassageRow } from '#shared/ipc/view-types.ts'
import { articleText } from './article-text.ts'
import { listLink, type ListedLink } from './link-list.ts'
import type { CliCode } from './messages.ts'

export type ListedPassage = {
  readonly article: string
  readonly paragraph: string
  /** Code points in the current version's plain text, end excluded; null where the passage is not certain there. */
  readonly start: number | null
  readonly end: number | null
  readonly quote: string
  /** exact, moved, settled: it stands there; changed (somebody has to look), notFound, gone: it does not. */
  readonly state: PassageRow['state']
}

export type ListedAssessment = Pick<AssessmentRow, 'confidence' | 'credibility' | 'note'> & {
  /** Initials. */
  readonly by: string
  readonly scale: LikelihoodScale | null
  readonly likelihood: string | null
}

const FIELDS = [
  'id',
  'number',
  'statement',
  'type',
  'asserter',
  'hedge',
  'basis',
  'about',
  'made',
  'status',
  'judgement',
  'suggestedBy',
  'guessed',
] as const satisfies readonly (keyof ClaimRow)[]

export type ListedClaim = Pick<ClaimRow, (typeof FIELDS)[number]> & {
  /** Names of sources. */
  readonly source: string | null
  readonly via: readonly { readonly words: string; readonly source: string | null }[]
  readonly themes: readonly string[]
  readonly passages: readonly ListedPassage[]
  readonly assessments: readonly ListedAssessment[]
  readonly links: readonly ListedLink[]
}

/** Claims as the outside world sees them: themes as paths, positions in code points. */
export function listClaims(
  project: ProjectFile,
  claims: readonly ClaimRow[],
): Result<ListedClaim[], CliCode> {
  const themes = project.themes()
  const texts = new Map<string, { hash: string; codePoints: CodePointMap }>()
  for (const article of project.articles()) {
    if (!claims.some(({ passages }) => passages.some((passage) => passage.article === article.id))) continue
    const text = articleText(project, article)
    if (!text.ok) return text
    texts.set(article.id, text.value)
  }
  const sources = project.sources()
  const sourceName = (id: string) => resolveSource(sources, id)?.name ?? null
  const initials = new Map(project.people.map((person) => [person.id, person.initials]))
  const numbers = numbersOf(project, claims)
  return ok(
    claims.map((claim) => ({
      ...pick(claim, FIELDS),
      source: claim.source === null ? null : sourceName(claim.source),
      via: claim.via.map((voice) => ({
        words: voice.words,
        source: voice.source === null ? null : sourceName(voice.source),
      })),
      themes: claim.themes.filter((theme) => themes.has(theme)).map((theme) => themePath(themes, theme)),
      passages: claim.passages.map(({ article, version, paragraph, start, end, quote, state }) => {
        const text = texts.get(article)
        // A passage that nobody has looked at may keep a place in the current version from before.
        const isCurrent =
          text?.hash === version && (state === 'exact' || state === 'moved' || state === 'settled')
        return {
          article,
          paragraph,
          start: isCurrent ? text.codePoints.toCodePoints(start) : null,
          end: isCurrent ? text.codePoints.toCodePoints(end) : null,
          quote,
          state,
        }
      }),
      assessments: claim.assessments.map(({ person, likelihood, confidence, credibility, note }) => ({
        by: initials.get(person) ?? '?',
        scale: likelihood?.scale ?? null,
        likelihood: likelihood?.term ?? null,
        confidence,
        credibility,
        note,
      })),
      links: claim.links.map((link) => listLink(link, numbers)),
    })),
  )
}

/** Numbers of the claims and of all that they are linked with. */
function numbersOf(project: ProjectFile, claims: readonly ClaimRow[]): ReadonlyMap<string, string> {
  const numbers = new Map(claims.map(({ id, number }) => [id, number]))
  const others = claims.flatMap(({ links }) => links.flatMap(({ from, to }) => [from, to]))
  const missing = [...new Set(others)].filter((id) => !numbers.has(id))
  if (missing.length > 0)
    for (const { id, number } of project.claims({ ids: missing })) numbers.set(id, number)
  return numbers
}
