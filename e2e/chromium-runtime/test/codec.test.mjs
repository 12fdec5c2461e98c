import { describe, expect, it } from 'vitest'
import { makeCodec } from '../codec.mjs'

const codec = makeCodec()
const roundTrip = (value) => codec.decode(codec.encode(value))

describe('the IPC codec', () => {
  it.each([
    ['plain values', { text: 'ä 😀', list: [1, null, true], nested: { a: [] } }],
    ['undefined, also in lists', { a: undefined, b: [undefined] }],
    ['numbers that JSON lacks', [NaN, Infinity, -Infinity, -0]],
    ['big integers', 12345678901234567890n],
    ['dates and expressions', [new Date(0), /a.b/giu]],
    ['maps and sets', [new Map([['k', new Set([1])]]), new Set(['a'])]],
    ['bytes', new Uint8Array([0, 127, 255])],
    ['a view of other numbers', new Float64Array([1.5, -2])],
    ['a whole buffer', new Uint8Array([1, 2]).buffer],
    ['an object with the codec’s own key', { $: 'view', v: 1 }],
  ])('keeps %s', (_, value) => {
    expect(roundTrip(value)).toStrictEqual(value)
  })

  it('sends a Buffer as bytes of its own, not as its pool', () => {
    const bytes = roundTrip(Buffer.from('abc'))
    expect(bytes.constructor).toBe(Uint8Array)
    expect(bytes.buffer.byteLength).toBe(3)
  })

  it('keeps class, message and stack of an error', () => {
    const error = roundTrip(new RangeError('too far'))
    expect(error).toBeInstanceOf(RangeError)
    expect(error.message).toBe('too far')
  })

  it.each([
    ['functions', { f: () => {} }],
    ['symbols', [Symbol('s')]],
    ['promises', Promise.resolve()],
  ])('refuses %s', (_, value) => {
    expect(() => codec.encode(value)).toThrow('could not be cloned')
  })

  it('refuses what contains itself, but not what occurs twice', () => {
    const shared = { a: 1 }
    expect(roundTrip([shared, shared])).toEqual([shared, shared])
    const loop = {}
    loop.self = loop
    expect(() => codec.encode(loop)).toThrow('contains itself')
  })
})
