// The rules that propose claims, against the gold set of each language, and how long 1 MB takes. JSON on stdout.
// Run: npm run bench -- suggestions [--language en] [--set tuning] [--no-speed] [--mistakes]
// `--mistakes` lists those of the sets that may be read on stderr. The held-out half is measured and never shown.
import { parseArgs } from 'node:util'
import { readerFor } from '../../electron/suggest/readers.ts'
import { LANGUAGES } from '../../shared/claims/languages.ts'
import { hasSet, mistakes, readSet, score } from './suggestions/score.mjs'
import { measureSpeed } from './suggestions/speed.mjs'

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true, default: Object.keys(LANGUAGES) },
    set: { type: 'string', multiple: true, default: ['tuning', 'development', 'held-out'] },
    'no-speed': { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
  },
})

const AIMS = {
  en: { claimF1: 0.9, attributionF1: 0.85, certaintyF1: 0.9, typeAccuracy: 0.75, secondsPerMegabyte: 5 },
  fr: { claimF1: 0.85, attributionF1: 0.8, certaintyF1: 0.85, typeAccuracy: 0.7, secondsPerMegabyte: 5 },
}

const languages = {}
for (const language of values.language) {
  const read = await readerFor(language, {})
  const sets = {}
  for (const set of values.set.filter((one) => hasSet(language, one))) {
    const pairs = readSet(language, set, read)
    sets[set] = score(pairs, language)
    if (values.mistakes && set !== 'held-out')
      process.stderr.write(
        mistakes(pairs, language)
          .map((line) => `${line}\n`)
          .join(''),
      )
  }
  const { rules } = LANGUAGES[language]
  languages[language] = { rules, aimOnHeldOut: AIMS[language], ...sets }
  if (values['no-speed']) continue
  const sentences = readSet(language, 'tuning', read).map(({ gold }) => gold.sentence)
  languages[language].speed = await measureSpeed(language, sentences)
}

process.stdout.write(
  `${JSON.stringify({ benchmark: 'suggestions', intervals: '95 %', languages }, null, 2)}\n`,
)
