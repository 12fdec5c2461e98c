// Places a whole claims file and writes it in one edit: every line or none.
import type { EditPart, ProjectFile } from '#electron/project/project-file.ts'
import { PROJECT_DOC } from '#electron/project/project-file.ts'
import type { TextRange } from '#shared/anchoring/carry-over.ts'
import { quotePlacer, type Quote, type QuotePlace } from '#shared/anchoring/place-quote.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import { assess } from '#shared/doc/assessment-operations.ts'
import { createClaim, createJudgement } from '#shared/doc/claim-operations.ts'
import { linkClaims } from '#shared/doc/link-operations.ts'
import { EMPTY_SNAPSHOT } from '#shared/doc/snapshot.ts'
import { ensureSource } from '#shared/doc/source-operations.ts'
import { ensureTheme } from '#shared/doc/theme-operations.ts'
import { citedNumber } from '#shared/domain/article.ts'
import type { AssessmentFields } from '#shared/domain/assessment.ts'
import type { ArticleRow } from '#shared/ipc/view-types.ts'
import type { AnnotationLine } from './annotation-lines.ts'
import { articleText, type ArticleText } from './article-text.ts'
import { checkAssessment } from './check-assessment.ts'
import type { CliCode } from './messages.ts'
import { nameArticle } from './name-article.ts'

export type NewClaimName = { readonly id: string; readonly number: string }

type Placed = {
  readonly line: AnnotationLine
  /** Null for a judgement. */
  readonly at: { readonly target: Target; readonly range: TextRange } | null
  readonly assessment: Partial<AssessmentFields>
  /** Ids of claims, and indexes of lines whose claims are made in the same go. */
  readonly restsOn: readonly (string | number)[]
}
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
  const numbers = lines.some(({ restsOn }) => restsOn.length > 0)
    ? new Map(project.claims().map(({ number, id }) => [number, id]))
    : new Map<string, string>()
  const keys = new Map<string, number>()
  const targets = new Map<string, Target>()
  const placed: Placed[] = []
  for (const [index, line] of lines.entries()) {
    const { where, key, passage } = line
    const assessment = checkAssessment(project.settings, line.assessment, where)
    if (!assessment.ok) return assessment
    const restsOn: (string | number)[] = []
    for (const given of line.restsOn) {
      const claim = keys.get(given) ?? numbers.get(given)
      if (claim === undefined) {
        const reason = `"restsOn": there is no claim "${given}", nor a line further up with that "key".`
        return fail('badLine', { where, reason })
      }
      restsOn.push(claim)
    }
    if (key !== null) {
      if (keys.has(key) || numbers.has(key))
        return fail('badLine', { where, reason: `"key": "${key}" stands for another claim already.` })
      keys.set(key, index)
    }
    if (!passage) {
      placed.push({ line, at: null, assessment: assessment.value, restsOn })
      continue
    }
    const named = nameArticle(articles, passage.article, where)
    if (!named.ok) return named
    let target = targets.get(named.value.id)
    if (!target) {
      const text = articleText(project, named.value)
      if (!text.ok) return text
      target = { article: named.value, text: text.value, place: quotePlacer(text.value.text) }
      targets.set(named.value.id, target)
    }
    const place = target.place(passage)
    if (place.kind !== 'found') return explain(where, passage.quote, target, place)
    const range = { start: place.start, end: place.end }
    placed.push({ line, at: { target, range }, assessment: assessment.value, restsOn })
  }
  return ok(placed)
}

function partsFor(project: ProjectFile, placed: readonly Placed[], made: NewClaimName[]): EditPart[] {
  const { initials } = project.me
  const count = project.claimCount(initials)
  const ensured = ensureNamed(project, placed)
  const fieldsOf = (index: number) => {
    const { fields, source, via, themes } = placed[index]!.line
    return {
      ...fields,
      number: `${initials}-${count + index + 1}`,
      source: source === null ? null : ensured.source(source),
      via: via.map((voice) => ({
        ...voice,
        source: voice.source === null ? null : ensured.source(voice.source),
      })),
      themes: [...new Set(themes.map(ensured.theme))],
    }
  }
  const parts: EditPart[] = [{ doc: PROJECT_DOC, run: ensured.run }]
  for (const doc of new Set(placed.flatMap(({ at }) => at?.target.article.id ?? []))) {
    parts.push({
      doc,
      run: (edit) => {
        for (const [index, { line, at, assessment }] of placed.entries()) {
          if (at?.target.article.id !== doc) continue
          const { text, hash } = at.target.text
          const statement = line.statement || oneLine(text.slice(at.range.start, at.range.end))
          const claim = { ...fieldsOf(index), statement }
          const id = createClaim(edit, claim, { article: doc, version: hash, ...at.range }, text)
          if (Object.keys(assessment).length > 0) assess(edit, EMPTY_SNAPSHOT, id, assessment)
          made[index] = { id, number: claim.number }
        }
      },
    })
  }
  // Last: what they rest on is there by then.
  parts.push({
    doc: PROJECT_DOC,
    run: (edit) => {
      for (const [index, { line, at, assessment, restsOn }] of placed.entries()) {
        if (at !== null) continue
        const claim = { ...fieldsOf(index), statement: line.statement! }
        const id = createJudgement(edit, claim)
        if (Object.keys(assessment).length > 0) assess(edit, EMPTY_SNAPSHOT, id, assessment)
        made[index] = { id, number: claim.number }
        for (const given of new Set(restsOn)) {
          const to = typeof given === 'string' ? given : made[given]!.id
          linkClaims(edit, { kind: 'restsOn', from: id, to })
        }
      }
    },
  })
  return parts
}

/** Themes and sources that lines name: found, or made by `run`. Thousands of lines share few names. */
function ensureNamed(project: ProjectFile, placed: readonly Placed[]) {
  const [themes, sources] = [project.themes(), project.sources()]
  const [themeIds, sourceIds] = [new Map<string, string>(), new Map<string, string>()]
  const run: EditPart['run'] = (edit) => {
    for (const { line } of placed) {
      for (const path of line.themes)
        if (!themeIds.has(path)) themeIds.set(path, ensureTheme(edit, themes, path))
      for (const name of [line.source, ...line.via.map(({ source }) => source)])
        if (name !== null && !sourceIds.has(name)) sourceIds.set(name, ensureSource(edit, sources, name))
    }
  }
  return {
    run,
    theme: (path: string) => themeIds.get(path)!,
    source: (name: string) => sourceIds.get(name)!,
  }
}

/** Words of a quote shown in a message. */
const SHOWN = 80
const CONTEXT = 24

function explain(
  where: string,
  quote: string,
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
