// Inside the app positions are UTF-16 units (what JavaScript strings count in). At every border (command line,
// exports) they are Unicode code points, as W3C Web Annotation and REFI-QDA ask.

import { firstIndex } from './first-index.ts'

/** Turns ascending or random UTF-16 offsets of one text into code points; built once a text, O(log n) a look-up. */
export class CodePointMap {
  /** UTF-16 offsets at which an astral character (two units) starts. */
  readonly #astral: number[] = []
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) {
        const next = text.charCodeAt(i + 1)
        if (next >= 0xdc00 && next <= 0xdfff) this.#astral.push(i++)
      }
    }
  }

  /** UTF-16 offset -> code points before it. An offset inside a surrogate pair counts the pair as before it. */
  toCodePoints(utf16: number): number {
    return utf16 - firstIndex(0, this.#astral.length, (index) => this.#astral[index]! >= utf16)
  }

  /** Code point offset -> UTF-16 offset; clamped to the text. */
  toUtf16(codePoints: number): number {
    const astral = firstIndex(0, this.#astral.length, (index) => this.#astral[index]! - index >= codePoints)
    return Math.min(codePoints + astral, this.#length)
  }
}
