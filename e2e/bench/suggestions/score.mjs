// Holds what the rules say against the gold set: gold/README.md tells how that is labelled.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLAIM_TYPES } from '../../../shared/domain/claim.ts'
import { proportion, retrieval } from './intervals.mjs'
import { matchedExpressions, matchesName, sameName } from './match.mjs'

const GOLD = join(import.meta.dirname, 'gold')

/** A caption comes into an article as a paragraph where it comes in at all. */
const BLOCKS = { caption: 'paragraph', note: 'footnote' }

const pathOf = (language, set) => join(GOLD, language, `${set}.jsonl`)

/** Not every language has a development set. */
export const hasSet = (language, set) => existsSync(pathOf(language, set))

/** Each sentence with what the rules propose for it: `found` is null where they see no claim. */
export function readSet(language, set, read) {
  const lines = readFileSync(pathOf(language, set), 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const gold = JSON.parse(line)
    const reading = read(gold.sentence, BLOCKS[gold.block] ?? gold.block)
    return { gold, found: reading.isClaim ? reading : null }
  })
}

const count = (proposed, wanted, hit = proposed && wanted) => ({
  proposed: Number(proposed),
  wanted: Number(wanted),
  hits: Number(hit),
})

/**
 * `claim`: over all sentences. `type`: over claims that were found. `attribution`: over all claims of the gold set, one
 * that was not found names nobody. `certainty`: by expression, over all sentences.
 */
export function score(pairs, language) {
  const claims = pairs.filter(({ gold }) => gold.claim)
  const typed = claims.filter(({ found }) => found)
  const names = (match) =>
    claims.map(({ gold, found }) => {
      const name = found?.asserter ?? null
      const hit = name !== null && gold.asserter !== null && match(name, gold.asserter, language)
      return count(name !== null, gold.asserter !== null, hit)
    })
  return {
    sentences: pairs.length,
    claim: retrieval(pairs.map(({ gold, found }) => count(found !== null, gold.claim))),
    type: {
      accuracy: proportion(typed.filter(({ gold, found }) => gold.type === found.type).length, typed.length),
      confusion: confusion(typed),
    },
    attribution: { ...retrieval(names(matchesName)), sameWords: retrieval(names(sameName)).f1.value },
    certainty: retrieval(
      pairs.map(({ gold, found }) => {
        const proposed = found?.hedges ?? []
        const hits = matchedExpressions(proposed, gold.hedge, gold.sentence)
        return { proposed: proposed.length, wanted: gold.hedge.length, hits }
      }),
    ),
  }
}

/** Rows: the type in the gold set; columns: the one proposed. */
function confusion(typed) {
  const columns = [...CLAIM_TYPES, null]
  return Object.fromEntries(
    CLAIM_TYPES.map((row) => [
      row,
      Object.fromEntries(
        columns.map((column) => [
          column ?? 'none',
          typed.filter(({ gold, found }) => gold.type === row && found.type === column).length,
        ]),
      ),
    ]),
  )
}

/** For sets that may be read: what differs, one line each. */
export function mistakes(pairs, language) {
  return pairs.flatMap(({ gold, found }) => {
    const at = `${gold.text}:${gold.n}`
    if (gold.claim !== (found !== null))
      return [`${at} ${gold.claim ? 'MISSED' : 'NO CLAIM'}  ${gold.sentence}`]
    if (!found) return []
    const lines = []
    if (gold.type !== found.type) lines.push(`${at} TYPE ${found.type} for ${gold.type}  ${gold.sentence}`)
    const [name, wanted] = [found.asserter, gold.asserter]
    if (name !== wanted && !(name !== null && wanted !== null && matchesName(name, wanted, language)))
      lines.push(`${at} WHO [${name}] for [${wanted}]  ${gold.sentence}`)
    const hits = matchedExpressions(found.hedges, gold.hedge, gold.sentence)
    if (hits < Math.max(found.hedges.length, gold.hedge.length))
      lines.push(
        `${at} CERTAINTY [${found.hedges.join('; ')}] for [${gold.hedge.join('; ')}]  ${gold.sentence}`,
      )
    return lines
  })
}
