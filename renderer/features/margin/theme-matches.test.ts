import { expect, it } from 'vitest'
import { someTheme } from '#shared/domain/theme.fixture.ts'
import type { Theme } from '#shared/domain/theme.ts'
import { matchThemes, newThemePath, retiredMatch } from './theme-matches.ts'

const theme = (id: string, name: string, pinned: number | null, parent: string | null = null): Theme =>
  someTheme({ id, name, pinned, parent })
const themes = new Map(
  [
    theme('t1', 'Sécurité', 2),
    theme('t2', 'Aid', 1),
    theme('t3', 'Delivery', null, 't2'),
    theme('t4', 'Unaided', null),
  ].map((one) => [one.id, one]),
)
const paths = (typed: string) => matchThemes(themes, typed).map(({ path }) => path)

it('lists all, the pinned ones by their keys first', () => {
  expect(paths('')).toEqual(['Aid', 'Sécurité', 'Aid/Delivery', 'Unaided'])
})

it('finds by any part of the path, without case and accents, those that begin with it first', () => {
  expect(paths('secu')).toEqual(['Sécurité'])
  expect(paths('aid')).toEqual(['Aid', 'Aid/Delivery', 'Unaided'])
  expect(paths(' aid / del')).toEqual(['Aid/Delivery'])
})

it('offers to make what is not there', () => {
  expect(newThemePath(themes, 'aid/delivery')).toBeNull()
  expect(newThemePath(themes, ' Aid / Food ')).toBe('Aid/Food')
  expect(newThemePath(themes, ' / ')).toBeNull()
})

it('does not offer a retired theme, and says that it is one', () => {
  const some = new Map([...themes, ['t5', someTheme({ id: 't5', name: 'Old', retired: true })]])
  expect(matchThemes(some, 'old')).toEqual([])
  expect(newThemePath(some, 'old')).toBeNull()
  expect(retiredMatch(some, 'OLD')?.id).toBe('t5')
  expect(retiredMatch(some, 'aid')).toBeNull()
})
