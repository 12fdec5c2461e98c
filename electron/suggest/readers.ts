// The readers of sentences by language, each with its word lists and what a user has added to them.
import type { SuggestLanguage } from '#shared/claims/languages.ts'
import type { SentenceReader } from '#shared/claims/reading.ts'
import type { UserWords, WordLists } from '#shared/claims/word-lists.ts'

const READERS: Readonly<Record<SuggestLanguage, (added: WordLists | undefined) => Promise<SentenceReader>>> =
  {
    // Loaded with the first sentence: a start needs neither the tagger nor the rules.
    async en(added) {
      const [{ englishReader }, { englishTagger }] = await Promise.all([
        import('#shared/claims/english/reader.ts'),
        import('./english-tagger.ts'),
      ])
      return englishReader(englishTagger(), added)
    },
    async fr(added) {
      const { frenchReader } = await import('#shared/claims/french/reader.ts')
      return frenchReader(added)
    },
  }

export function readerFor(language: SuggestLanguage, words: UserWords): Promise<SentenceReader> {
  return READERS[language](words[language])
}
