// Every failure a user of the command line can meet: one line that says what happened, what is safe, what to do.
import type { ImportCode } from '#shared/import/import-codes.ts'
import type { WriteCode } from '#electron/project/project-file.ts'
import type { Failure } from '#shared/base/result.ts'
import type { WordMistake } from '#shared/claims/word-mistakes.ts'
import { THEME_CODES, type ThemeCode } from '#shared/domain/theme-codes.ts'
import type { QueryProblem } from '#shared/search/search-query.ts'
import { en } from '#shared/i18n/en.ts'
import { fillWords } from '#shared/i18n/words.ts'
import type { CARRY_CODES, PRINT_CODES, ProjectCode, SUGGEST_CODES } from '#shared/ipc/contract.ts'

export const CLI_CODES = [
  /** The command was not called as it wants to be: exit code 2. detail: reason */
  'usage',
  'articleUnknown',
  'articleAmbiguous',
  'themeUnknown',
  'claimUnknown',
  'sourceUnknown',
  'sourceThere',
  'linkUnknown',
  /** detail: link, why (a mistake of `linkMistake`) */
  'badLink',
  'badLine',
  'badTable',
  'claimNotUnder',
  'quoteNotFound',
  'quoteAmbiguous',
  'noClaims',
  'notAPdf',
  'noRuntime',
  'verifyFailed',
  'textMissing',
  'sampleMissing',
] as const

export type CliCode =
  | (typeof CLI_CODES)[number]
  | ProjectCode
  | ImportCode
  | WriteCode
  | (typeof PRINT_CODES)[number]
  | (typeof CARRY_CODES)[number]
  | ThemeCode
  | (typeof SUGGEST_CODES)[number]
  | QueryProblem

type Detail = Failure<CliCode>['detail']

const at = (detail: Detail) => `${detail['path'] ?? detail['name'] ?? 'the file'}`
const NOTHING = 'Nothing was changed.'
const LINK_MISTAKES: Readonly<Record<string, string>> = {
  itself: 'a claim cannot be linked with itself.',
  alreadyThere: 'the two are linked so already.',
  circle: 'the claim would rest on itself, by way of others.',
}

const MESSAGES: Readonly<Record<CliCode, (detail: Detail) => string>> = {
  usage: (d) => `${d['reason']}`,

  // Projects
  notFound: (d) => `${at(d)} is not there. Check the path.`,
  notAProject: (d) => `${at(d)} is not a Postil project. Make one with "postil new".`,
  newerVersion: (d) =>
    `${at(d)} was written by a newer Postil (${d['madeBy']}; this is ${d['here']}). It is untouched; update Postil to open it.`,
  damaged: (d) =>
    `${at(d)} is damaged and was left as it is. Take a backup copy, then run "postil verify" on it.`,
  unreadable: (d) =>
    `${at(d)} cannot be read${d['reason'] ? ` (${d['reason']})` : ''}. Check its permissions, and that its drive is connected.`,
  notWritable: (d) =>
    `${at(d)} cannot be written to. ${NOTHING} Check the permissions of the file and its folder.`,
  alreadyExists: (d) => `${at(d)} is there already and was left as it is. Choose another name.`,
  diskFull: (d) => `The disk that holds ${at(d)} is full. ${NOTHING} Free some space and try again.`,
  noProject: () => 'No project is open.',
  readOnly: (d) =>
    d['name']
      ? `${at(d)} is being written by ${d['name']} on ${d['host']}. ${NOTHING} Close it there, then try again.`
      : `${at(d)} is open for writing elsewhere. ${NOTHING} Close it there, then try again.`,
  cancelled: () => `It was cancelled. ${NOTHING}`,

  // Import
  notAFile: (d) => `${at(d)} is not a file. ${NOTHING} Name the files one by one.`,
  empty: (d) => `${at(d)} is empty. ${NOTHING} Choose a file that holds text.`,
  binary: (d) => `${at(d)} is not text. ${NOTHING} Postil reads .txt, .md, .html and .mhtml.`,
  tooLarge: (d) =>
    `${at(d)} is larger than ${Math.round(Number(d['limit']) / 2 ** 20)} MB. ${NOTHING} Split it.`,
  tooDeep: (d) =>
    `${at(d)} is nested more than ${d['limit']} levels deep. ${NOTHING} Save the page as text and import that.`,
  timedOut: (d) =>
    `${at(d)} took longer than ${d['seconds']} s to read. ${NOTHING} Save the page as text and import that.`,
  outOfMemory: (d) =>
    `${at(d)} needs more memory than there is. ${NOTHING} Split it, or save the page as text.`,
  unsupported: (d) =>
    `${at(d)} is of a kind that Postil cannot read${d['format'] ? ` (${d['format']})` : ''}. ${NOTHING} Save it as one of ${d['readable'] ?? '.txt, .md, .html, .mhtml'}.`,
  unknownEncoding: (d) =>
    `${d['asked'] ? `Nobody knows an encoding "${d['asked']}"` : `The encoding of ${at(d)} cannot be told`}. ${NOTHING} Name it with --encoding${d['candidates'] ? `; likely ones are ${d['candidates']}` : ''}.`,
  noText: (d) => `${at(d)} holds no text. ${NOTHING} Save the page as text and import that.`,

  // Articles, themes, claims
  articleUnknown: (d) => `${d['where'] ?? ''}There is no article "${d['article']}". ${d['hint']}`,
  articleAmbiguous: (d) =>
    `${d['where'] ?? ''}"${d['article']}" fits several articles: ${d['candidates']}. Name one by its id.`,
  themeUnknown: (d) => `There is no theme "${d['theme']}". ${d['hint']}`,
  claimUnknown: (d) => `There is no claim "${d['claim']}". ${NOTHING} "postil claims" lists them.`,
  sourceUnknown: (d) => `There is no source "${d['source']}". ${NOTHING} ${d['hint']}`,
  sourceThere: (d) => `There is a source "${d['source']}" already. ${NOTHING} Join the two with --merge.`,
  linkUnknown: (d) => `There is no link "${d['link']}". ${NOTHING} "postil links" lists them.`,
  badLink: (d) => `"${d['link']}": ${LINK_MISTAKES[String(d['why'])]} ${NOTHING}`,
  // Said in the window too: once for both.
  ...(Object.fromEntries(
    THEME_CODES.map((code) => [code, (d: Detail) => fillWords(en.error[code], d)]),
  ) as Record<ThemeCode, (detail: Detail) => string>),
  claimNotUnder: (d) =>
    `There is no claim "${d['claim']}" under ${d['theme']}. ${NOTHING} "postil claims" lists them.`,
  badTable: (d) =>
    `${d['name']}:${d['line']}: ${d['field'] ? `${d['field']}: ` : ''}${d['reason']}${Number(d['more']) > 0 ? ` (and ${d['more']} more.)` : ''} ${NOTHING}`,
  badLine: (d) => `${d['where']}${d['reason']} ${NOTHING}`,
  quoteNotFound: (d) =>
    `${d['where']}The quote "${d['quote']}" is not in "${d['article']}". ${d['nearest'] ? `Nearest: ${d['nearest']}. ` : ''}Give the article's own words. ${NOTHING}`,
  quoteAmbiguous: (d) =>
    `${d['where']}The quote "${d['quote']}" stands in "${d['article']}" ${d['count']} times: ${d['candidates']}. Add "prefix" or "suffix". ${NOTHING}`,
  compareTimedOut: () =>
    `Comparing the two texts took too long. ${NOTHING} Revise the article in smaller steps.`,
  compareOutOfMemory: () =>
    `Comparing the two texts needs more memory than there is. ${NOTHING} Close other programs and try again.`,
  noLanguage: (d) =>
    `No claims are proposed in "${d['article']}": ${d['language'] ? `its language is "${d['language']}"` : 'its language is not known'}, and there are rules for ${d['languages']} only. ${NOTHING}`,
  badWords: (d) => `${at(d)}: ${fillWords(en.wordsMistake[d['why'] as WordMistake], d)} ${NOTHING}`,
  suggestTimedOut: () =>
    `Looking for claims took too long. ${NOTHING} Split the article and import the parts.`,
  suggestOutOfMemory: () =>
    `Looking for claims needs more memory than there is. ${NOTHING} Close other programs and try again.`,
  textMissing: (d) =>
    `The text of "${d['article']}" is not in this file. Ask for a complete copy of the project.`,

  // Search
  unknownField: (d) =>
    `There is no field "${d['field']}". ${d['nearest'] ? `Did you mean "${d['nearest']}:"?` : `There are: ${d['known']}.`} To look for the words themselves, put them in quotation marks.`,
  unknownValue: (d) =>
    `${d['field']}: cannot be "${d['value']}". ${d['nearest'] ? `Did you mean "${d['nearest']}"?` : `It can be: ${d['known']}.`}`,
  badDate: (d) => `${d['field']}: takes a date such as 2020, 2020-03 or 2020-03-15, not "${d['value']}".`,
  notBesideOr: () => 'What is left out with "-" cannot stand beside OR. Take the OR away, or the "-".',
  queryTooLong: (d) => `The query is longer than ${d['most']} characters. Look for fewer words.`,

  // Memo, verify, sample
  noClaims: (d) =>
    `There is no claim ${d['theme'] ? `under ${d['theme']}` : 'in this project'}. No memo was written.`,
  notAPdf: (d) => `${at(d)} is there and is no PDF; it was left as it is. Choose another name for the memo.`,
  noRuntime: () =>
    'Printing needs the built app, which is not here. Nothing was written. Run "npm install" and "npm run build".',
  printFailed: (d) =>
    `The memo could not be printed (${d['reason'] ?? 'unknown'}). No file was written. Try again.`,
  verifyFailed: (d) =>
    `${at(d)} has ${d['count']} problem(s), first: ${d['first']}. Nothing was changed; go back to a good copy.`,
  sampleMissing: (d) => `The sample's files are not in ${at(d)}. Install Postil again.`,
}

/** One line, whatever the detail holds. */
export function messageOf(failure: Failure<CliCode>): string {
  return MESSAGES[failure.code](failure.detail).replaceAll(/\s+/gu, ' ').trim()
}
