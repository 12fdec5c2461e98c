import { expect, it } from 'vitest'
import { parseField } from './article-fields.ts'

it('takes a title on one line, and never none', () => {
  expect(parseField('title', '  The dam\n and  its people ')).toBe('The dam and its people')
  expect(parseField('title', ' \n ')).toBeUndefined()
})

it('takes authors apart at commas and semicolons', () => {
  expect(parseField('authors', 'Amina Ndiaye; Jean Dupont, ')).toEqual(['Amina Ndiaye', 'Jean Dupont'])
  expect(parseField('authors', ' ')).toEqual([])
})

it('takes a date as exact as it is known, and refuses what is none', () => {
  expect(parseField('published', '2020')).toBe('2020')
  expect(parseField('published', '12 October 2020')).toBe('2020-10-12')
  expect(parseField('published', 'the other day')).toBeUndefined()
  expect(parseField('published', '')).toBeNull()
})

it('takes a web address with or without its scheme, and refuses what cannot be opened', () => {
  expect(parseField('url', 'river.example/locks')).toBe('https://river.example/locks')
  expect(parseField('url', 'HTTP://river.example')).toBe('HTTP://river.example')
  expect(parseField('url', 'the river')).toBeUndefined()
  expect(parseField('url', 'javascript:alert(1)')).toBeUndefined()
  expect(parseField('url', ' ')).toBeNull()
})
