import { expect, it } from 'vitest'
import { sameAddress } from './same-address.ts'

it('sees through what does not tell pages apart, and through nothing else', () => {
  const page = 'https://www.example.org/a/b/?id=1&x=2'
  for (const same of [
    page,
    'http://example.org/a/b?x=2&id=1&utm_source=mail#top',
    'https://EXAMPLE.org/a/b/?id=1&x=2',
  ]) {
    expect(sameAddress(page, same)).toBe(true)
  }
  for (const other of [
    'https://example.org/a/b',
    'https://example.org/a/B?id=1&x=2',
    'https://example.com/a/b?id=1&x=2',
  ]) {
    expect(sameAddress(page, other)).toBe(false)
  }
  expect(sameAddress(null, null)).toBe(false)
  expect(sameAddress('not an address', 'not an address')).toBe(false)
})
