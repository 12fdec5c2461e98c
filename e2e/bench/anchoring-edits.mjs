// What happens to a text between two versions, for the bench of re-anchoring.

/** A word is replaced (60 %), goes (20 %) or gets a new neighbour (20 %); its punctuation stays in place. */
function editedWords(tokens, rate, source, word) {
  const result = []
  for (const token of tokens) {
    if (!source.chance(rate)) {
      result.push(token)
      continue
    }
    const kind = source.next()
    const tail = /[.,?!]+$/.exec(token.word)?.[0] ?? ''
    if (kind < 0.6) {
      let other = word()
      while (other === token.word.slice(0, token.word.length - tail.length)) other = word()
      result.push({ word: other + tail, origin: token.origin })
    } else if (kind < 0.8) {
      const last = result.at(-1)
      if (tail !== '' && last)
        result[result.length - 1] = { ...last, word: last.word.replace(/,$/, '') + tail }
    } else {
      result.push(token, { word: word(), origin: -1 })
      if (tail !== '') {
        result[result.length - 2] = { ...token, word: token.word.slice(0, token.word.length - tail.length) }
        result[result.length - 1].word += tail
      }
    }
  }
  return result
}

/** Takes `share` of the items out and puts each back at a place drawn anew. */
function shuffledIn(items, share, source) {
  const stay = []
  const leave = []
  for (const item of items) (source.chance(share) ? leave : stay).push(item)
  for (const item of leave) stay.splice(source.below(stay.length + 1), 0, item)
  return stay
}

/**
 * The next version. Shares from 0 to 1: `words` edited, `paragraphsMoved`, `paragraphsDeleted`,
 * `paragraphsDuplicated` (the copy stands elsewhere, word for word), `sentencesDeleted`.
 */
export function nextVersion(paragraphs, how, source, word) {
  const kept = paragraphs.filter(() => !source.chance(how.paragraphsDeleted ?? 0))
  const edited = kept
    .map((sentences) =>
      sentences
        .filter(() => !source.chance(how.sentencesDeleted ?? 0))
        .map((tokens) => editedWords(tokens, how.words, source, word))
        .filter((tokens) => tokens.length > 0),
    )
    .filter((sentences) => sentences.length > 0)
  const moved = shuffledIn(edited, how.paragraphsMoved ?? 0, source)
  const copies = moved.filter(() => source.chance(how.paragraphsDuplicated ?? 0))
  for (const sentences of copies) {
    const copy = sentences.map((tokens) => tokens.map((token) => ({ ...token, copy: true })))
    moved.splice(source.below(moved.length + 1), 0, copy)
  }
  return moved
}

/** For text of near-identical sentences: shares of whole sentences edited (one to three words), deleted, moved. */
export function nextReport(paragraphs, how, source, word) {
  const sentences = paragraphs.flatMap((all, paragraph) => all.map((tokens) => ({ tokens, paragraph })))
  const changed = sentences
    .filter(() => !source.chance(how.deleted))
    .map(({ tokens, paragraph }) => {
      if (!source.chance(how.edited)) return { tokens, paragraph }
      const places = new Set(Array.from({ length: 1 + source.below(3) }, () => source.below(tokens.length)))
      return {
        paragraph,
        tokens: tokens.flatMap((token, i) =>
          places.has(i) ? editedWords([token], 1, source, word) : [token],
        ),
      }
    })
  const result = paragraphs.map(() => [])
  const leave = []
  for (const { tokens, paragraph } of changed) {
    if (source.chance(how.moved)) leave.push(tokens)
    else result[paragraph].push(tokens)
  }
  for (const tokens of leave) {
    const target = source.pick(result)
    target.splice(source.below(target.length + 1), 0, tokens)
  }
  return result.filter((all) => all.length > 0)
}
