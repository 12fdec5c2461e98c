import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { foldWord } from '#shared/search/fold-word.ts'

/** More are found by typing more. */
const MOST = 30

/** Claims whose number begins with what was typed, then those whose words hold all of it; without regard to case and accents. */
export function findClaims(
  claims: readonly ClaimRow[],
  typed: string,
  without: ReadonlySet<string>,
): readonly ClaimRow[] {
  const wanted = foldWord(typed).split(/\s+/u).filter(Boolean)
  const byNumber: ClaimRow[] = []
  const byWords: ClaimRow[] = []
  for (const claim of claims) {
    if (without.has(claim.id)) continue
    const number = claim.number.toLocaleLowerCase('en')
    const isNumber =
      wanted.length === 1 && (number.startsWith(wanted[0]!) || number.endsWith(`-${wanted[0]}`))
    if (isNumber) byNumber.push(claim)
    else if (byWords.length < MOST && holds(claim, wanted)) byWords.push(claim)
    if (byNumber.length >= MOST) break
  }
  return [...byNumber, ...byWords].slice(0, MOST)
}

function holds({ statement, asserter, passages }: ClaimRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = foldWord(`${statement} ${asserter ?? ''} ${passages[0]?.quote ?? ''}`)
  return words.every((word) => text.includes(word))
}
