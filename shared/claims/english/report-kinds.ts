// What the verb that reports says about the kind of claim.
import type { Attribution } from './attribution.ts'
import { quoteAfter } from './reported-content.ts'
import { describesAs, objectAndAdjective } from './reported-object.ts'
import type { Report } from './reporting-verb.ts'
import type { EnglishSentence, Span } from './sentence.ts'

const PRAISING =
  /^(?:criti|prais|condemn|denounc|deplor|lament|bemoan|applaud|welcom|commend|fault|attack|decr|assail|laud|ridicul|derid|hail|dismiss)/u

/** "describes it as a charade", "dubbed it “the great giveaway”" */
const saysWhatItIs = (sentence: EnglishSentence, { from, to }: Span) =>
  describesAs(sentence, to, sentence.words.length) ||
  objectAndAdjective(sentence, { from, to }) ||
  (!/^f(?:ind|inds|ound)$/u.test(sentence.words[from]!.word) &&
    quoteAfter(sentence, to, sentence.words.length) !== null)

type Kinds = Pick<Attribution, 'demands' | 'forecasts' | 'describes' | 'blames' | 'opinion'>

export function kindsOf(sentence: EnglishSentence, verb: Report): Kinds {
  const { words } = sentence
  const text = words
    .slice(verb.from, verb.to)
    .map(({ word }) => word)
    .join(' ')
  return {
    demands: /^(?:ask|oppos)/u.test(text) || sentence.hitAt('demanding', verb.from) !== undefined,
    forecasts:
      sentence.hitAt('forecasting', verb.from) !== undefined ||
      (/^(?:sees?|saw)$/u.test(text) && !describesAs(sentence, verb.to, sentence.words.length)),
    describes: PRAISING.test(text) || (verb.describes && saysWhatItIs(sentence, verb)),
    blames: /^(?:blam|attribut|ascrib|credit|trac|link|tie|put.? (?:\w+ )?down)/u.test(text),
    opinion: false,
  }
}
