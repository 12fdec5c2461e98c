// What the user has added to the rules' word lists: `word-lists.json` beside the settings, or a file named to the
// command line.
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { NO_WORDS, parseUserWords, type UserWords } from '#shared/claims/word-lists.ts'
import type { WordMistake } from '#shared/claims/word-mistakes.ts'

export const WORDS_FILE = 'word-lists.json'

/** The user's own file; one that is not there adds nothing. Failures have `path` and `why` (a `WordMistake`). */
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
    const why: WordMistake = code === 'ENOENT' ? 'missing' : 'unreadable'
    return fail('badWords', { path, why, code })
  }
  const parsed = parseUserWords(json)
  return parsed.ok ? parsed : fail('badWords', { path, ...parsed.detail })
}

/** A whole file or none. */
export function keepWords(folder: string, words: UserWords): Result<undefined, 'diskFull' | 'notWritable'> {
  const path = join(folder, WORDS_FILE)
  return written(path, () => {
    mkdirSync(folder, { recursive: true })
    writeFileAtomic.sync(path, `${JSON.stringify(words, null, 2)}\n`)
  })
}

/** Gives a file that cannot be used another name, so that nothing of it is lost; gives the name. */
export function setWordsAside(folder: string): Result<string, 'diskFull' | 'notWritable'> {
  let number = 1
  const nameAt = () => `word-lists.unused-${number}.json`
  while (existsSync(join(folder, nameAt()))) number++
  const path = join(folder, WORDS_FILE)
  const done = written(path, () => renameSync(path, join(folder, nameAt())))
  return done.ok ? ok(nameAt()) : done
}

function written(path: string, write: () => void): Result<undefined, 'diskFull' | 'notWritable'> {
  try {
    write()
    return ok(undefined)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return fail(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'notWritable', { path })
  }
}
