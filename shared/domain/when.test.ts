import { describe, expect, it } from 'vitest'
import { isDate, isWhen } from './when.ts'

describe('a date', () => {
  it.each(['2020', '2020-08', '2020-08-18', '2020-02-29', '0999-12-31'])('%s is one', (text) =>
    expect(isDate(text)).toBe(true),
  )
  it.each([
    '',
    '20',
    '2020-13',
    '2020-00',
    '2021-02-29',
    '2020-8',
    '2020-08-32',
    '2020-08-18T10:00',
    ' 2020',
  ])('"%s" is none', (text) => expect(isDate(text)).toBe(false))
})

describe('a time that a claim is about', () => {
  it.each(['2020', '2012/2020-08', '2020-08/2020-08-18', '2020/2020', '2020-01/2020'])('%s is one', (text) =>
    expect(isWhen(text)).toBe(true),
  )
  it.each(['2020/', '/2020', '2020/2012', '2020-09/2020-08', '2019/2020/2021', 'August 2020'])(
    '"%s" is none',
    (text) => expect(isWhen(text)).toBe(false),
  )
})
