import { expect, it } from 'vitest'
import type { Look } from './looks.ts'
import { isHarmless } from './looks.ts'

const look = (why: Look['why'], found = true): Look => ({
  passage: 'p',
  claim: {} as Look['claim'],
  before: 'a',
  now: found ? { span: { start: 0, end: 1 }, words: 'b' } : null,
  why,
})

it('lets only wording and typography be settled together', () => {
  expect(isHarmless(look(['wording']))).toBe(true)
  expect(isHarmless(look(['typography']))).toBe(true)
  for (const why of ['negation', 'number', 'modal', 'name'] as const)
    expect(isHarmless(look([why]))).toBe(false)
  expect(isHarmless(look(['number', 'wording']))).toBe(false)
  expect(isHarmless(look([], false))).toBe(false)
})
