// What rules read from the sentence that a claim is made of: type, attribution, certainty. It is read while the cursor
// rests there, so that making the claim waits for nothing; what comes later is filled in when it is there.
import { setClaimField, type NewClaim } from '#shared/doc/claim-operations.ts'
import { findSource } from '#shared/doc/source-operations.ts'
import type { GuessedField } from '#shared/domain/claim.ts'
import type { OutputOf } from '#shared/ipc/contract.ts'
import { call } from '#renderer/platform/bridge.ts'
import { session, useProjectStore } from '#renderer/state/project-store.ts'
import type { PaneName } from '#renderer/state/view-store.ts'
import type { Cursor } from './cursor.ts'
import { projectSources } from './claim-fields.ts'
import { getReader, inPane, onReaderChange } from './reader-store.ts'

type SentenceFields = Pick<OutputOf<'suggest.sentence'>, 'type' | 'asserter' | 'hedge'>
type Read = Partial<Pick<NewClaim, 'type' | 'asserter' | 'source' | 'hedge' | 'guessed'>>
export const NOTHING_READ: Read = {}

/** How long the cursor rests on a sentence before it is read (ms). */
const REST = 40
/** What is longer is no sentence (UTF-16 units). */
const LONGEST = 5000
/** Sentences that are remembered. */
const MOST = 200

/** Answers by language and sentence; null where a language has no rules. */
const answers = new Map<string, Promise<SentenceFields | null>>()
const known = new Map<string, SentenceFields | null>()

type Sentence = { readonly key: string; readonly input: Parameters<typeof call<'suggest.sentence'>>[1] }

/** The sentence that a stretch begins in; null where there is none, or its language is not known. */
function sentenceOf({ start }: Pick<Cursor, 'start'>): Sentence | null {
  const text = getReader().shown?.text
  const span = text?.sentenceAt(start)
  if (!text?.language || !span) return null
  // What stands in the cells of a table is seldom a sentence.
  if (text.blocks[text.blockAt(start)]?.cells) return null
  const sentence = text.plain.slice(span.start, span.end)
  if (sentence.length > LONGEST) return null
  const { language } = text
  return { key: `${language} ${sentence}`, input: { sentence, language } }
}

function read({ key, input }: Sentence): Promise<SentenceFields | null> {
  const asked = answers.get(key)
  if (asked) return asked
  const answer = call('suggest.sentence', input).then((result) => (result.ok ? result.value : null))
  answers.set(key, answer)
  void answer.then((fields) => {
    if (answers.get(key) === answer) known.set(key, fields)
  })
  if (answers.size > MOST) {
    const [oldest] = answers.keys()
    answers.delete(oldest!)
    known.delete(oldest!)
  }
  return answer
}

/** What was read by other words counts no more. */
export function forgetSentences(): void {
  answers.clear()
  known.clear()
}

/** Reads what the cursor of a pane comes to rest on; gives what ends it. */
export function readAhead(pane: PaneName): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = onReaderChange(pane, ({ cursor }, before) => {
    if (!cursor || cursor === before.cursor) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      const sentence = inPane(pane, () => sentenceOf(cursor))
      if (sentence && useProjectStore.getState().session?.canWrite) void read(sentence)
    }, REST)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** What a new claim of the text at the cursor begins with; null while that is not known. */
export function readAt(cursor: Cursor): Read | null {
  const sentence = sentenceOf(cursor)
  if (!sentence) return NOTHING_READ
  const fields = known.get(sentence.key)
  return fields === undefined ? null : fields === null ? NOTHING_READ : guessed(fields)
}

/** Fills the claim that was made just now once its sentence is read, as part of making it; not after another edit. */
export function fillWhenRead(cursor: Cursor, claim: string, doc: string): void {
  const sentence = sentenceOf(cursor)
  if (!sentence) return
  const open = session()
  const step = open.history.last
  void read(sentence).then((fields) => {
    const record = open.loaded(doc)?.source.current.claim.get(claim)?.value
    if (!fields || !record || open.history.last !== step || useProjectStore.getState().session !== open)
      return
    const { guessed: dotted = [], ...values } = guessed(fields)
    open.extendEdit([
      {
        doc,
        run(edit) {
          for (const field of ['type', 'asserter', 'source', 'hedge'] as const) {
            if (values[field] !== undefined) setClaimField(edit, record, field, values[field])
          }
          for (const field of dotted) edit.member(claim, 'guessed', field, true)
        },
      },
    ])
  })
}

/** What was found, as fields that wait for somebody to say that they are right. */
function guessed({ type, asserter, hedge }: SentenceFields): Read {
  const dotted: GuessedField[] = []
  if (type !== null) dotted.push('type')
  if (asserter !== null) dotted.push('asserter')
  if (hedge !== null) dotted.push('hedge')
  const source = asserter === null ? null : (findSource(projectSources(), asserter)?.id ?? null)
  return { type, asserter, source, hedge, guessed: dotted }
}
