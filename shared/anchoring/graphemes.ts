/** May a passage start or end here? Never inside a surrogate pair or a grapheme (a letter and its accent, a flag). */
export function boundaryTest(text: string): (position: number) => boolean {
  let segments: Intl.Segments | undefined
  return (position) => {
    if (position <= 0 || position >= text.length) return true
    const before = text.charCodeAt(position - 1)
    const after = text.charCodeAt(position)
    if (before < 128 && after < 128) return !(before === 13 && after === 10)
    segments ??= graphemes().segment(text)
    return segments.containing(position)?.index === position
  }
}

let segmenter: Intl.Segmenter | undefined

function graphemes(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' }))
}
