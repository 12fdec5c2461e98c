// What the user has added to the rules' word lists: `word-lists.json` beside the settings, or a file named to the
// command line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { NO_WORDS, parseUserWords, type UserWords } from '#shared/claims/word-lists.ts'

export const WORDS_FILE = 'word-lists.json'

/** The user's own file; one that is not there adds nothing. Failures have `path` and `reason`. */
export function wordsIn(folder: string): Result<UserWords, 'badWords'> {
  return readWords(join(folder, WORDS_FILE), true)
}

/** A file that must be there. */
export function wordsFrom(path: string): Result<UserWords, 'badWords'> {
  return readWords(path, false)
}

function readWords(path: string, mayBeMissing: boolean): Result<UserWords, 'badWords'> {
  let json: string
  try {
    json = readFileSync(path, 'utf8')
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && mayBeMissing) return ok(NO_WORDS)
    return fail('badWords', {
      path,
      reason: code === 'ENOENT' ? 'It is not there.' : `It cannot be read (${code}).`,
    })
  }
  const parsed = parseUserWords(json)
  return parsed.ok ? parsed : fail('badWords', { path, ...parsed.detail })
}
