import { describe, expect, it } from 'vitest'
import { THEME_COLOURS } from '#shared/domain/theme.ts'
import { blockOf, tokensOf } from './tokens.fixture.ts'

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

/** `color-mix(in srgb, a share, b)`. */
function mixed(a: string, b: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) => Math.round(share * channel(a, at) + (1 - share) * channel(b, at)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

const light = tokensOf('light')
const dark = tokensOf('dark')

describe.each([
  ['light', light],
  ['dark', dark],
])('%s colours', (mode, tokens) => {
  const of = (name: string) => tokens.get(name)!

  it('keeps every text readable on every ground (4.5:1), and ink at 7:1', () => {
    const grounds = ['--paper', '--surface', '--surface-raised', '--hover', '--accent-tint'].map(of)
    const low = grounds.flatMap((ground) =>
      ['--ink', '--ink-soft'].filter((ink) => contrast(of(ink), ground) < (ink === '--ink' ? 7 : 4.5)),
    )
    expect(low).toEqual([])
    const onPages = [of('--paper'), of('--surface'), of('--surface-raised')]
    for (const name of ['--ink-faint', '--accent', '--danger', '--warn', '--ok']) {
      for (const ground of onPages) expect.soft(contrast(of(name), ground), name).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(of('--accent-ink'), of('--accent'))).toBeGreaterThanOrEqual(4.5)
  })

  it('draws fields and the focus at 3:1', () => {
    for (const ground of ['--paper', '--surface', '--surface-raised', '--field'].map(of)) {
      expect.soft(contrast(of('--field-line'), ground)).toBeGreaterThanOrEqual(3)
      expect.soft(contrast(of('--focus'), ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(THEME_COLOURS)('shows the sign of %s at 3:1 and text on its tint at 7:1', (colour) => {
    for (const ground of ['--paper', '--surface-raised'].map(of)) {
      expect.soft(contrast(of(`--theme-${colour}`), ground)).toBeGreaterThanOrEqual(3)
    }
    const tint = of(`--theme-${colour}-tint`)
    expect(contrast(of('--ink'), tint)).toBeGreaterThanOrEqual(7)
    // The active claim's is a tenth deeper on light paper (`highlight-rules.ts`).
    const active = mode === 'light' ? mixed(of(`--theme-${colour}`), tint, 0.1) : tint
    expect(contrast(of('--ink'), active)).toBeGreaterThanOrEqual(7)
  })
})

it('has the same dark colours for the system and for dark asked by hand', () => {
  expect([...blockOf(":root:not([data-theme='light'])")]).toEqual([...dark])
})
