// Theme colours as eyes see them that lack a kind of cone.
import { expect, it } from 'vitest'
import { THEME_COLOURS } from '#shared/domain/theme.ts'
import { tokensOf } from './tokens.fixture.ts'

type Rgb = readonly [number, number, number]

/**
 * Full loss of one kind of cone, on linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency" (2009), table of severity 1.0.
 */
const EYES: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

function seen(eyes: readonly [Rgb, Rgb, Rgb], colour: Rgb): Rgb {
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  return [clip(dot(eyes[0], colour)), clip(dot(eyes[1], colour)), clip(dot(eyes[2], colour))]
}

/** Björn Ottosson, "A perceptual color space for image processing" (2020). */
function oklab(colour: Rgb): Rgb {
  const cones: Rgb = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour)),
  ]
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ]
}

/** The two that are hardest to tell apart, and by how much: in hundredths of OKLab; about 2 is just noticeable. */
function closest(colours: ReadonlyMap<string, string>, eyes: readonly [Rgb, Rgb, Rgb]) {
  const places = [...colours].map(([name, hex]) => [name, oklab(seen(eyes, linear(hex)))] as const)
  let least = { pair: '', difference: Infinity }
  for (const [n, [one, a]] of places.entries()) {
    for (const [other, b] of places.slice(n + 1)) {
      const difference = 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
      if (difference < least.difference) least = { pair: `${one} and ${other}`, difference }
    }
  }
  return least
}

const coloursOf = (mode: 'light' | 'dark', ending: string) =>
  new Map(THEME_COLOURS.map((colour) => [colour, tokensOf(mode).get(`--theme-${colour}${ending}`)!]))

const CASES = (['light', 'dark'] as const).flatMap((mode) =>
  Object.keys(EYES).map((eyes) => [mode, eyes] as const),
)

it.each(CASES)('keeps the twelve signs and lines apart in %s colours for %s', (mode, eyes) => {
  expect(closest(coloursOf(mode, ''), EYES[eyes]!).difference).toBeGreaterThanOrEqual(6.8)
})

it.each(CASES)('keeps the twelve tints under the text apart in %s colours for %s', (mode, eyes) => {
  expect(closest(coloursOf(mode, '-tint'), EYES[eyes]!).difference).toBeGreaterThanOrEqual(3.3)
})
