// The one contract between the window and the main side: name -> input, output, error codes. A missing handler or an
// unhandled code does not compile. A new method is two edits: here and in the service.
import { z } from 'zod'
import { originalSchema, versionContentSchema } from '../domain/article.ts'
import { PHRASE_CODES } from '../claims/word-mistakes.ts'
import { personSchema } from '../domain/project.ts'
import { readingPlaceSchema } from '../domain/reading-place.ts'
import { readingTypeSchema } from '../domain/reading-type.ts'
import { keyChoicesSchema } from '../commands/key-choices.ts'
import { selectionSnapSchema } from '../domain/selection-snap.ts'
import { correctionDraftSchema } from '../import/correction-draft.ts'
import { memoDocumentSchema } from '../memo/memo-document.ts'
import { QUERY_PROBLEMS } from '../search/search-query.ts'
import { searchResultsSchema } from '../search/search-results.ts'
import {
  articleRowSchema,
  carriedRowSchema,
  claimRowSchema,
  codebookTableSchema,
  libraryCountsSchema,
  linkRowSchema,
  memoRowSchema,
  revisionPreviewSchema,
  stretchSchema,
  suggestionSchema,
  themeUseSchema,
  wordListRowSchema,
  type LibraryDelta,
} from './view-types.ts'
import { IMPORT_CODES } from '../import/import-codes.ts'

/** Bytes of a Yjs update. */
const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes')

export const projectInfoSchema = z.object({
  path: z.string(),
  title: z.string(),
  /** Null: this window may write. Else who holds the file; this window reads only. */
  heldBy: z.object({ name: z.string(), host: z.string(), since: z.number() }).nullable(),
  /** `held`: by another process, here or elsewhere; `heldHere`: by another window of this one. */
  readOnlyReason: z.enum(['held', 'heldHere', 'readOnlyFile', 'none']),
  me: personSchema,
  /** Highest claim count used with my initials. */
  claimCount: z.number(),
})
export type ProjectInfo = z.infer<typeof projectInfoSchema>

export const importReportSchema = z.object({
  id: z.string(),
  title: z.string(),
  leftOut: z.number(),
  joinedLines: z.boolean(),
  /** An article of the project that has the same web address. */
  newerOf: z.object({ id: z.string(), title: z.string() }).nullable(),
})

export const settingsSchema = z.object({
  name: z.string(),
  initials: z.string(),
  theme: z.enum(['system', 'light', 'dark']),
  type: readingTypeSchema,
  selectionSnap: selectionSnapSchema,
  keyChoices: keyChoicesSchema,
  recent: z.array(z.object({ path: z.string(), title: z.string(), opened: z.number() })),
})
export type Settings = z.infer<typeof settingsSchema>

/** Codes of `Result`s that cross the border; each has a message in the catalogue under `error.<code>`. */
export const PROJECT_CODES = [
  'cancelled',
  'notFound',
  'notAProject',
  'newerVersion',
  'damaged',
  'unreadable',
  'notWritable',
  'alreadyExists',
  'diskFull',
  'noProject',
  'readOnly',
] as const
export type ProjectCode = (typeof PROJECT_CODES)[number]

/** Of work on versions that runs in a worker. */
export const CARRY_CODES = ['cancelled', 'compareTimedOut', 'compareOutOfMemory'] as const

/** Of claims proposed by rule; `badWords`: the user's word lists, detail path and why (a `WordMistake`). */
export const SUGGEST_CODES = [
  'cancelled',
  'notFound',
  'noLanguage',
  'badWords',
  'suggestTimedOut',
  'suggestOutOfMemory',
] as const

export const PRINT_CODES = ['printFailed'] as const

type Method = { input: z.ZodType; output: z.ZodType; codes: readonly string[] }

function method<Input extends z.ZodType, Output extends z.ZodType, const Codes extends readonly string[]>(
  input: Input,
  output: Output,
  codes: Codes,
) {
  return { input, output, codes }
}

const none = z.undefined()

export const contract = {
  /** Start of a window: who I am, what was open, colours. */
  'app.settings': method(none, settingsSchema, []),
  'app.setMe': method(z.object({ name: z.string().min(1).max(200), initials: z.string() }), settingsSchema, [
    'badInitials',
  ]),
  'app.setTheme': method(z.enum(['system', 'light', 'dark']), settingsSchema, []),
  'app.setType': method(readingTypeSchema, settingsSchema, []),
  /** Where I was in each article, by its id, whatever the project. */
  'app.readingPlaces': method(none, z.record(z.string(), readingPlaceSchema), []),
  'app.keepReadingPlace': method(
    z.object({ article: z.string().min(1).max(100), place: readingPlaceSchema }),
    z.undefined(),
    [],
  ),
  'app.setSelectionSnap': method(selectionSnapSchema, settingsSchema, []),
  'app.setKeyChoices': method(keyChoicesSchema, settingsSchema, []),
  /** What was copied elsewhere; the page itself may not read the clipboard unasked. */
  'app.readClipboard': method(none, z.object({ html: z.string(), text: z.string() }), []),
  'app.openLink': method(z.object({ url: z.string() }), z.undefined(), ['badLink']),
  'app.showFile': method(z.object({ path: z.string() }), z.undefined(), ['notFound']),

  /** `path` null asks with a file dialog. */
  'project.create': method(
    z.object({ path: z.string().nullable(), title: z.string() }),
    projectInfoSchema,
    PROJECT_CODES,
  ),
  'project.open': method(z.object({ path: z.string().nullable() }), projectInfoSchema, PROJECT_CODES),
  /** Copies the sample project to the documents folder (or opens the copy that is there). */
  'project.openSample': method(none, projectInfoSchema, PROJECT_CODES),
  'project.close': method(none, z.undefined(), []),

  /** As typed: the last word may go on. `limit`: hits of a group. Ends as `cancelled` when the window asks anew. */
  'search.everywhere': method(
    z.object({ query: z.string().max(100_000), limit: z.number().int().min(1).max(1000) }),
    searchResultsSchema,
    ['noProject', 'cancelled', ...QUERY_PROBLEMS],
  ),
  /** Some claims to choose from, the best first, by number or words as they are typed. `without`: ids not offered. */
  'search.claims': method(
    z.object({ typed: z.string().max(1000), without: z.array(z.string()) }),
    z.array(claimRowSchema),
    ['noProject'],
  ),

  'library.articles': method(none, z.array(articleRowSchema), ['noProject']),
  'library.claims': method(
    z.union([
      z.object({ article: z.string().optional(), theme: z.string().optional() }).strict(),
      z.object({ ids: z.array(z.string()) }).strict(),
    ]),
    z.array(claimRowSchema),
    ['noProject'],
  ),
  'library.memos': method(none, z.array(memoRowSchema), ['noProject']),
  'library.counts': method(none, libraryCountsSchema, ['noProject']),
  /** Every link between claims. */
  'library.links': method(none, z.array(linkRowSchema), ['noProject']),
  /** Claims attributed to each source, by the id that they name, which may have been merged into another since. */
  'library.sourceCounts': method(none, z.record(z.string(), z.number()), ['noProject']),

  /** Claims that carry one of these themes, and the articles that these have passages in. */
  'codebook.use': method(z.object({ themes: z.array(z.string()) }), themeUseSchema, ['noProject']),
  /** The words of passages by id; those not in this file are left out. */
  'codebook.words': method(z.object({ passages: z.array(z.string()) }), z.record(z.string(), z.string()), [
    'noProject',
  ]),
  /** Writes the codebook as CSV; `path` null asks with a file dialog, which proposes `title` as a name. */
  'codebook.export': method(
    z.object({ title: z.string(), path: z.string().nullable() }),
    z.object({ path: z.string() }),
    ['noProject', 'cancelled', 'notWritable', 'diskFull'],
  ),
  /** Reads a CSV file; nothing is written. `path` null asks with a file dialog. */
  'codebook.read': method(
    z.object({ path: z.string().nullable() }),
    z.object({ name: z.string(), table: codebookTableSchema }),
    ['cancelled', 'notFound', 'notAFile', 'unreadable', 'tooLarge', 'binary', 'unknownEncoding'],
  ),
  /** The codebook for peace operations. */
  'codebook.starter': method(z.object({ language: z.enum(['en', 'fr']) }), codebookTableSchema, []),

  /** A document as the updates that make it, in order; none for one that does not exist yet. */
  'doc.load': method(z.object({ doc: z.string() }), z.object({ updates: z.array(bytesSchema) }), [
    'noProject',
  ]),
  /** Answers when the updates are on disk. All of one call go into one transaction. */
  'doc.append': method(
    z.object({ updates: z.array(z.object({ doc: z.string(), update: bytesSchema })) }),
    z.undefined(),
    ['noProject', 'readOnly', 'diskFull', 'notWritable'],
  ),

  /** A `VersionContent` as JSON: a long text crosses over as one string, not as thousands of objects. */
  'article.content': method(z.object({ hash: z.string() }), z.string(), ['noProject', 'notFound']),
  /** Stores content and gives its hash; the version record is written by `shared/doc`. */
  'article.store': method(z.object({ content: versionContentSchema }), z.object({ hash: z.string() }), [
    'noProject',
    'readOnly',
    'diskFull',
    'notWritable',
  ]),
  /** `paths` empty asks with a file dialog. One report a file, failures with their code. */
  'article.import': method(
    z.object({
      paths: z.array(z.string()),
      encoding: z.string().optional(),
      keepAll: z.boolean().optional(),
      joinLines: z.enum(['auto', 'yes', 'no']).optional(),
    }),
    z.array(
      z.object({
        name: z.string(),
        path: z.string(),
        report: importReportSchema.nullable(),
        failure: z
          .object({ code: z.string(), detail: z.record(z.string(), z.union([z.string(), z.number()])) })
          .nullable(),
      }),
    ),
    ['noProject', 'readOnly', 'cancelled', 'diskFull', 'notWritable'],
  ),
  /** What was pasted, or dropped without a path. */
  'article.importBytes': method(
    z.object({
      name: z.string(),
      bytes: bytesSchema,
      mediaType: z.enum(['text/plain', 'text/markdown', 'text/html', 'multipart/related']).optional(),
      encoding: z.string().optional(),
    }),
    importReportSchema,
    ['noProject', 'readOnly', 'diskFull', 'notWritable', ...IMPORT_CODES],
  ),
  'article.original': method(
    z.object({ article: z.string() }),
    originalSchema.extend({ bytesContent: bytesSchema }),
    ['noProject', 'notFound'],
  ),
  /** Where stretches of other versions lie in this one; those whose text is not in the file are left out. */
  'revision.places': method(
    z.object({ version: z.string(), stretches: z.array(stretchSchema) }),
    z.array(carriedRowSchema),
    ['noProject', 'notFound', ...CARRY_CODES],
  ),
  /** What a text that is not stored yet would do to the article's passages. Tells its progress. */
  'revision.preview': method(
    z.object({ article: z.string(), content: versionContentSchema, parents: z.array(z.string()) }),
    revisionPreviewSchema,
    ['noProject', ...CARRY_CODES],
  ),
  'revision.cancel': method(none, z.undefined(), []),

  /** My corrections of an article that are not kept yet, the newest first. */
  'draft.of': method(z.object({ article: z.string() }), z.array(correctionDraftSchema), []),
  /** Takes the place of the one made from the same version. */
  'draft.keep': method(correctionDraftSchema, z.undefined(), ['diskFull', 'notWritable']),
  'draft.drop': method(correctionDraftSchema.pick({ article: true, base: true }), z.undefined(), []),
  /** Claims proposed in the current version that are still to be looked at. Tells its progress. */
  'suggest.article': method(
    z.object({ article: z.string() }),
    z.object({
      /** Hash of the version that positions are in. */
      version: z.string(),
      /** For the `suggestedBy` of claims. */
      rules: z.string(),
      suggestions: z.array(suggestionSchema),
    }),
    ['noProject', ...SUGGEST_CODES, ...CARRY_CODES],
  ),
  'suggest.cancel': method(none, z.undefined(), []),
  /** What the rules make of one sentence; positions of `because` are in it. `language`: BCP 47. */
  'suggest.sentence': method(
    z.object({ sentence: z.string().max(10_000), language: z.string().nullable() }),
    suggestionSchema
      .pick({ type: true, asserter: true, because: true })
      .extend({ rules: z.string(), hedge: z.string().nullable() }),
    ['noLanguage', 'badWords'],
  ),

  /** Mine, for every project; the file may be edited by hand as well. */
  'words.lists': method(none, z.array(wordListRowSchema), ['badWords']),
  /** Adds a phrase to a list of mine, or takes it off. */
  'words.change': method(
    wordListRowSchema
      .pick({ language: true, list: true })
      .extend({ phrase: z.string().max(10_000), wanted: z.boolean() }),
    z.array(wordListRowSchema),
    ['badWords', 'diskFull', 'notWritable', ...PHRASE_CODES],
  ),
  /** Gives a file that cannot be used another name, in the same folder. */
  'words.setAside': method(none, z.object({ name: z.string() }), ['diskFull', 'notWritable']),
  'words.showFile': method(none, z.undefined(), []),

  'import.cancel': method(none, z.undefined(), []),

  /** Writes a table to a CSV file, the head as its first row; `path` null asks with a file dialog. */
  'table.exportCsv': method(
    z.object({ title: z.string(), rows: z.array(z.array(z.string())), path: z.string().nullable() }),
    z.object({ path: z.string() }),
    ['cancelled', 'notWritable', 'diskFull'],
  ),

  /** Prints a memo to a PDF file; `path` null asks with a file dialog. */
  'memo.exportPdf': method(
    z.object({ memo: memoDocumentSchema, path: z.string().nullable() }),
    z.object({ path: z.string(), pages: z.number() }),
    ['cancelled', 'notWritable', 'diskFull', ...PRINT_CODES],
  ),
} as const satisfies Record<string, Method>

export type Contract = typeof contract
export type MethodName = keyof Contract
export type InputOf<Name extends MethodName> = z.infer<Contract[Name]['input']>
export type OutputOf<Name extends MethodName> = z.infer<Contract[Name]['output']>
export type CodeOf<Name extends MethodName> = Contract[Name]['codes'][number]

/** What the main side tells a window unasked. */
export type AppEvent =
  /** A document changed on the main side (an import, another process): apply the update. */
  | { readonly kind: 'docUpdated'; readonly doc: string; readonly update: Uint8Array }
  /** The SQL tables are newer than what lists last read: the rows concerned, null when all must be read anew. */
  | { readonly kind: 'libraryChanged'; readonly delta: LibraryDelta | null }
  | { readonly kind: 'importProgress'; readonly name: string; readonly done: number; readonly of: number }
  | { readonly kind: 'revisionProgress'; readonly done: number; readonly of: number }
  | { readonly kind: 'suggestProgress'; readonly done: number; readonly of: number }
  /** A menu item or a key of the application menu: the id of a command in the registry. */
  | { readonly kind: 'command'; readonly id: string }
  /** A project was opened from outside (double click on a file, second instance): the window should show it. */
  | { readonly kind: 'openProject'; readonly path: string }
  /** The window is about to close: write what is pending, then answer with `window.flushed`. */
  | { readonly kind: 'flush' }
