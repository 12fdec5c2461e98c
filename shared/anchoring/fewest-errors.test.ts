import search from 'approx-string-match'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fewestErrors } from './fewest-errors.ts'

it('says what a search says, in any script, whatever the length', () => {
  // Few letters, so that there is something to find.
  const letters = fc.constantFrom('a', 'b', 'c', ' ', 'é', 'ж', '漢', '😀')
  const text = (maxLength: number) => fc.string({ unit: letters, maxLength })
  fc.assert(
    fc.property(text(60), text(40), fc.nat(40), (around, wanted, most) => {
      const errors = Math.min(most, wanted.length)
      const expected = wanted === '' ? null : (search(around, wanted, errors)[0]?.errors ?? null)
      expect(fewestErrors(around, wanted, errors)).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})
