import { basename } from 'node:path'
import { decodeBytes } from '#electron/import/decode-bytes.ts'
import { unreadableFormat } from '#electron/import/detect-format.ts'
import { quoteFinder, type QuoteMatch } from '#shared/anchoring/quote-finder.ts'
import { fail, ok } from '#shared/base/result.ts'
import { CodePointMap } from '#shared/base/text-units.ts'
import { defineCommand } from '../command.ts'
import { parseQuoteLines, type QuoteLine } from '../quote-lines.ts'
import { readInput } from '../read-input.ts'

export default defineCommand({
  usage: '<text-file> <quotes.jsonl|->',
  help: `
Finds quotes in a text file; no project is needed. Each line of the second file is one JSON object:

  exact     the words to look for
  prefix    what stood before them, and
  suffix    what stood behind them: some 32 characters each tell equal places apart
  start     where they stood

  --encoding NAME   of the text file, where it cannot be told

With --json it prints one array, a value for each line: {"start", "end", "how"}, or {"orphaned": true}. "how" is
"exact" (the same characters, at "start" where that was given), "moved" (the same characters elsewhere), "changed" (the
words differ: look at them), or "ambiguous" (equal places that nothing tells apart, all in "candidates").

Positions are Unicode code points, the end excluded. The text counts as it is: a carriage return is a character of its
own. Only a byte order mark at its start is left out.

  postil anchor coup.txt quotes.jsonl --json
`,
  options: { encoding: { type: 'string' } },
  words: [2, 2],
  async run([textFile, quoteFile], { encoding }, cli) {
    const bytes = await readInput(textFile!, cli)
    if (!bytes.ok) return bytes
    const format = unreadableFormat(bytes.value)
    if (format !== null) return fail('unsupported', { name: textFile!, format, readable: '.txt, .md' })
    const decoded = decodeBytes(bytes.value, textFile!, null, encoding)
    if (!decoded.ok) return decoded
    const input = await readInput(quoteFile!, cli)
    if (!input.ok) return input
    const name = quoteFile === '-' ? 'standard input' : basename(quoteFile!)
    const lines = parseQuoteLines(input.value, name)
    if (!lines.ok) return lines
    const answers = findAll(decoded.value.text, lines.value)
    const rows = answers.map((answer, index) => rowOf(index + 1, answer, lines.value[index]!.exact))
    return ok({ json: answers, text: rows.join('') })
  },
})

/** In code points. */
type Range = { readonly start: number; readonly end: number }
type Answer = { readonly orphaned: true } | (Range & { readonly how: string; readonly candidates?: Range[] })

function findAll(text: string, lines: readonly QuoteLine[]): Answer[] {
  const find = quoteFinder(text)
  const points = new CodePointMap(text)
  const outward = ({ start, end }: Range) => ({
    start: points.toCodePoints(start),
    end: points.toCodePoints(end),
  })
  const answerTo = (match: QuoteMatch): Answer => {
    if (match.kind === 'orphaned') return { orphaned: true }
    const candidates = match.kind === 'ambiguous' ? { candidates: match.candidates.map(outward) } : {}
    return { ...outward(match), how: match.kind, ...candidates }
  }
  return lines.map(({ exact, prefix, suffix, start }) =>
    answerTo(find({ exact, prefix, suffix, start: start === undefined ? undefined : points.toUtf16(start) })),
  )
}

const QUOTE_WIDTH = 60

function rowOf(number: number, answer: Answer, quote: string): string {
  const [how, place] =
    'orphaned' in answer ? ['not found', ''] : [answer.how, `${answer.start}-${answer.end}`]
  const words = Array.from(quote.replaceAll(/\s+/gu, ' ').trim())
  const shown = words.length > QUOTE_WIDTH ? `${words.slice(0, QUOTE_WIDTH - 1).join('')}…` : words.join('')
  return `${String(number).padStart(4)}  ${how.padEnd(9)}  ${place.padEnd(15)}  ${shown}\n`
}
