// Places a whole claims file and writes it in one edit: every line or none.
import type { EditPart, ProjectFile } from '#electron/project/project-file.ts'
import { PROJECT_DOC } from '#electron/project/project-file.ts'
import type { TextRange } from '#shared/anchoring/carry-over.ts'
import { quotePlacer, type Quote, type QuotePlace } from '#shared/anchoring/place-quote.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import { createClaim } from '#shared/doc/claim-operations.ts'
import { ensureTheme, findTheme } from '#shared/doc/theme-operations.ts'
import { citedNumber } from '#shared/domain/article.ts'
import type { ArticleRow } from '#shared/ipc/view-types.ts'
import type { AnnotationLine } from './annotation-lines.ts'
import { articleText, type ArticleText } from './article-text.ts'
import type { CliCode } from './messages.ts'
import { nameArticle } from './name-article.ts'

export type NewClaimName = { readonly id: string; readonly number: string }

type Placed = { readonly line: AnnotationLine; readonly target: Target; readonly range: TextRange }
type Target = {
  readonly article: ArticleRow
  readonly text: ArticleText
  readonly place: (quote: Quote) => QuotePlace
}

/** Does every line have its place? Needs no right to write. */
export function checkAnnotations(
  project: ProjectFile,
  lines: readonly AnnotationLine[],
): Result<null, CliCode> {
  const placed = placeAll(project, lines)
  return placed.ok ? ok(null) : placed
}

/** The claims made, in the order of the lines. Nothing is written unless every line has its place. */
export function annotateProject(
  project: ProjectFile,
  lines: readonly AnnotationLine[],
): Result<NewClaimName[], CliCode> {
  const placed = placeAll(project, lines)
  if (!placed.ok) return placed
  const made: NewClaimName[] = []
  const written = project.edit(partsFor(project, placed.value, made))
  return written.ok ? ok(made) : written
}

function placeAll(project: ProjectFile, lines: readonly AnnotationLine[]): Result<Placed[], CliCode> {
  const articles = project.articles()
  const targets = new Map<string, Target>()
  const placed: Placed[] = []
  for (const line of lines) {
    const named = nameArticle(articles, line.article, line.where)
    if (!named.ok) return named
    let target = targets.get(named.value.id)
    if (!target) {
      const text = articleText(project, named.value)
      if (!text.ok) return text
      target = { article: named.value, text: text.value, place: quotePlacer(text.value.text) }
      targets.set(named.value.id, target)
    }
    const place = target.place(line)
    if (place.kind !== 'found') return explain(line, target, place)
    placed.push({ line, target, range: { start: place.start, end: place.end } })
  }
  return ok(placed)
}

function partsFor(project: ProjectFile, placed: readonly Placed[], made: NewClaimName[]): EditPart[] {
  const { initials } = project.me
  const count = project.claimCount(initials)
  const themes = project.themes()
  // Thousands of lines share few paths.
  const paths = new Set(placed.flatMap(({ line }) => line.themes))
  const idOf = new Map<string, string>()
  const parts: EditPart[] = []
  if ([...paths].every((path) => findTheme(themes, path))) {
    for (const path of paths) idOf.set(path, findTheme(themes, path)!.id)
  } else {
    parts.push({
      doc: PROJECT_DOC,
      run: (edit) => {
        for (const path of paths) idOf.set(path, ensureTheme(edit, themes, path))
      },
    })
  }
  for (const doc of new Set(placed.map(({ target }) => target.article.id))) {
    parts.push({
      doc,
      run: (edit) => {
        for (const [index, { line, target, range }] of placed.entries()) {
          if (target.article.id !== doc) continue
          const { text, hash } = target.text
          const claim = {
            number: `${initials}-${count + index + 1}`,
            statement: line.statement || oneLine(text.slice(range.start, range.end)),
            type: line.type,
            asserter: line.asserter,
            themes: [...new Set(line.themes.map((path) => idOf.get(path)!))],
          }
          const id = createClaim(edit, claim, { article: doc, version: hash, ...range }, text)
          made[index] = { id, number: claim.number }
        }
      },
    })
  }
  return parts
}

/** Words of a quote shown in a message. */
const SHOWN = 80
const CONTEXT = 24

function explain(
  { where, quote }: AnnotationLine,
  { article, text }: Target,
  place: Exclude<QuotePlace, { kind: 'found' }>,
): Failure<CliCode> {
  const detail = { where, quote: shortened(oneLine(quote)), article: article.title }
  const spot = ({ start, end }: TextRange) => {
    const paragraph = citedNumber(text.content, text.starts, start)
    return `paragraph ${paragraph}, ${text.codePoints.toCodePoints(start)}-${text.codePoints.toCodePoints(end)}`
  }
  if (place.kind === 'notFound') {
    const nearest = place.nearest
      .map((near) => `"${shortened(oneLine(near.text))}" (${spot(near)})`)
      .join('; ')
    return fail('quoteNotFound', { ...detail, nearest })
  }
  const candidates = place.candidates.slice(0, 5).map((range) => {
    const around = text.text.slice(Math.max(0, range.start - CONTEXT), range.end + CONTEXT)
    return `${spot(range)} "…${shortened(oneLine(around).toWellFormed())}…"`
  })
  return fail('quoteAmbiguous', {
    ...detail,
    count: place.candidates.length,
    candidates: candidates.join('; '),
  })
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length <= SHOWN ? text : `${letters.slice(0, SHOWN).join('')}…`
}
