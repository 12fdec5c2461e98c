// Judgements that no word of a list shows: what a measure, or "this", is said to be.
import { isBe, isBoundary, isNegation, isParticiple } from './grammar.ts'
import { type Span, isQuote } from './sentence.ts'
import { type TypeFound, type View, inside } from './type-view.ts'

const POLICY =
  /^(?:reform|law|plan|deal|decision|policy|ban|programme|scheme|budget|tax|bill|agreement|strategy|talks|vote|election|treaty|mission|response|handling|approach|proposal|argument|claim|idea|system|method|measure|measures|rule|rules|campaign|assumption|excuse|explanation|compromise|verdict|ruling|record|performance|result|results|outcome|choice|move|gesture|promise|promises|silence|delay|refusal|practice|case|system|law|it|this|that|these|they|such)$/u

const NEUTRAL =
  /^(?:available|open|closed|high|higher|low|lower|empty|dead|male|female|aged|new|old|older|due|ready|able|unable|likely|unlikely|present|absent|subject|similar|different|equal|same|other|first|second|last|next|free|full|public|private|legal|illegal|local|national|annual|true|false|possible|aware|alive|safe|more|less|such|own|many|few|several|common|rare|clear|unclear|certain|uncertain|sure|known|unknown|part|one|two|three|over|binding|voluntary|mandatory|compulsory|temporary|permanent|provisional|complete|incomplete|final|valid|void|effective|pending|silent|scarce|missing|responsible|liable|eligible|entitled|exempt|married|single|double|large|larger|small|smaller|long|longer|short|shorter|early|earlier|late|later|near|far|close|ill|pregnant|wet|dry|hot|cold|warm|foreign|black|white|red|green|blue|half|average|total|main|chief|entire|whole|dependent|independent|applicable|relevant|identical|visible|invisible|evident|obvious|apparent|optional|electronic|digital|online|off|on)$/u

/** "That is a scandal in slow motion", "The plan is brittle": what a measure, or "this", is said to be. */
export function ofPolicy({ sentence, content, sub }: View): Span | null {
  const { words } = sentence
  const be = words.findIndex(
    (word, index) =>
      inside(content, index) && !sub[index] && isBe(word) && word.word !== 'be' && word.word !== 'been',
  )
  if (be < 1 || be - content.from > 12) return null
  const subject = words.slice(content.from, be)
  const head = subject.findIndex(({ tag }) => tag === 'ADP')
  const last = subject[(head < 1 ? subject.length : head) - 1]
  if (!last || !POLICY.test(last.word)) return null
  let next = be + 1
  while (next < content.to && (words[next]!.tag === 'ADV' || isNegation(words[next]))) next++
  const word = words[next]
  if (!word || isBoundary(sentence, next)) return null
  const predicate = words.slice(next, Math.min(content.to, next + 5))
  if (predicate.some(({ tag, text }) => tag === 'NUM' || tag === 'PROPN' || /%/u.test(text))) return null
  if (word.tag === 'ADJ' && !NEUTRAL.test(word.word) && !isParticiple(word)) return { from: be, to: next + 1 }
  const isNoun =
    /^(?:a|an|no)$/u.test(word.word) &&
    /^(?:this|that|it|these|such)$/u.test(last.word) &&
    predicate.slice(1).some(({ tag }) => tag === 'NOUN')
  return isNoun &&
    !predicate.some(({ word: one }) =>
      /^(?:question|matter|member|part|reference|number|kind|list|copy|version|result|consequence|way|reason|duty|condition|lawyer|city|town|village)$/u.test(
        one,
      ),
    )
    ? { from: be, to: next + 2 }
    : null
}

/** Somebody's own spoken words about what something is: “a deadline is only a date”. */
export function spokenOf({ sentence, attribution, content }: View): Span | null {
  const { words } = sentence
  if (!attribution?.name) return null
  for (let index = content.from; index + 1 < content.to; index++) {
    if (!sentence.quoted[index] || !isBe(words[index])) continue
    let next = index + 1
    while (next < content.to && (words[next]!.tag === 'ADV' || isNegation(words[next]))) next++
    const word = words[next]
    if (!word || /^(?:NUM|ADP|VERB|AUX)$/u.test(word.tag) || (word.tag === 'ADJ' && NEUTRAL.test(word.word)))
      continue
    if (words.slice(next, next + 4).some(({ tag }) => tag === 'NUM' || tag === 'PROPN')) continue
    return { from: index, to: next + 1 }
  }
  return null
}

/** "The raid was “a textbook operation”": what is only quoted after "is" is somebody's judgement. */
export function quotedJudgement({ sentence, content, sub }: View): Span | null {
  const { words } = sentence
  for (let index = content.from; index + 2 < content.to; index++) {
    if (
      sub[index] ||
      sentence.quoted[index] ||
      !isBe(words[index]) ||
      !isQuote(words[index + 1]!.text) ||
      words[index + 2]!.tag === 'ADP' ||
      !sentence.quoted[index + 2]
    )
      continue
    return { from: index, to: index + 3 }
  }
  return null
}

/** "In the mayor's opinion the tram is a monument": said to be a view, and of something. */
export function opinion({ sentence, attribution, content }: View): TypeFound | null {
  if (!attribution?.name || !attribution.opinion) return null
  const be = sentence.words.findIndex((word, index) => inside(content, index) && isBe(word))
  return be < 0 && !sentence.quoted.includes(true) ? null : { type: 'evaluative', cue: attribution.cue }
}
