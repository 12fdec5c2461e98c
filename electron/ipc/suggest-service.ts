import { proposeClaims } from '#electron/suggest/propose-claims.ts'
import { wordsIn } from '#electron/suggest/user-words.ts'
import { fail, ok } from '#shared/base/result.ts'
import { LANGUAGES, suggestLanguage, type SuggestLanguage } from '#shared/claims/languages.ts'
import type { SentenceReader } from '#shared/claims/reading.ts'
import { hedgeOf } from '#shared/claims/suggest-article.ts'
import type { UserWords } from '#shared/claims/word-lists.ts'
import type { HandlersOf } from './handlers.ts'
import type { WindowSession } from './window-session.ts'

/** `folder`: where the user's word lists lie; they are read anew with every call, so that a change shows at once. */
export function suggestService(folder: string): HandlersOf<'suggest'> {
  const readerFor = keptReaders()
  return {
    async 'suggest.article'(session, { article }) {
      const { project } = session
      if (!project) return fail('noProject')
      const words = wordsIn(folder)
      if (!words.ok) return words
      const proposed = await proposeClaims(project, article, words.value, {
        signal: startSuggesting(session),
        onProgress: (progress) => session.send({ kind: 'suggestProgress', ...progress }),
      })
      if (!proposed.ok) return proposed
      const { version, rules, suggestions } = proposed.value
      return ok({
        version,
        rules,
        suggestions: suggestions.map(({ hedges, themes, because, ...suggestion }) => ({
          ...suggestion,
          hedges: [...hedges],
          themes: [...themes],
          because: [...because],
        })),
      })
    },
    'suggest.cancel'(session) {
      session.suggesting?.abort()
      return ok(undefined)
    },
    async 'suggest.sentence'(_, { sentence, language: tag }) {
      const language = suggestLanguage(tag)
      if (!language) return fail('noLanguage', { language: tag ?? '' })
      const words = wordsIn(folder)
      if (!words.ok) return words
      const read = await readerFor(language, words.value)
      const { type, asserter, hedges, because } = read(sentence, 'paragraph')
      const { rules } = LANGUAGES[language]
      return ok({ rules, type, asserter, hedge: hedgeOf(hedges), because: [...because] })
    },
  }
}

/** One at a time in a window: a new one ends the one before. */
function startSuggesting(session: WindowSession): AbortSignal {
  session.suggesting?.abort()
  session.suggesting = new AbortController()
  return session.suggesting.signal
}

/** Readers stay loaded on this side, for single sentences; one is made anew when the user's words have changed. */
function keptReaders() {
  const kept = new Map<SuggestLanguage, { words: string; read: Promise<SentenceReader> }>()
  return async (language: SuggestLanguage, added: UserWords): Promise<SentenceReader> => {
    const words = JSON.stringify(added[language] ?? {})
    let known = kept.get(language)
    if (known?.words !== words) {
      const { readerFor } = await import('#electron/suggest/readers.ts')
      known = { words, read: readerFor(language, added) }
      kept.set(language, known)
    }
    return known.read
  }
}
