// Brings the text of an article's newest version to the screen, and with it how passages of older versions lie in it.
import { useEffect, useMemo, useState } from 'react'
import { carryOverMap } from '#shared/anchoring/carry-over.ts'
import { headVersions } from '#shared/doc/article-operations.ts'
import type { VersionContent } from '#shared/domain/article.ts'
import { useArticles, useSnapshot } from '#renderer/state/hooks.ts'
import { contentOf } from '#renderer/state/version-contents.ts'
import { ArticleText } from '../../editor/article-text.ts'
import type { Carries } from './placement.ts'
import { setReader, useReaderStore } from './reader-store.ts'

/** Shows an article; gives the code of the failure when its text cannot be read. The old text stays until then. */
export function useShownVersion(article: string | null): string | null {
  // The lists know which version is current before the records are here: the text need not wait for them.
  const listed = useArticles().find((row) => row.id === article)
  const first = listed?.version ?? null
  useEffect(() => {
    if (first !== null) void contentOf(first)
  }, [first])
  const snapshot = useSnapshot(article)
  const [failure, setFailure] = useState<string | null>(null)
  // oxlint-disable-next-line react/exhaustive-deps -- a version shows only in the map of versions
  const head = useMemo(() => headVersions(snapshot)[0] ?? null, [snapshot.version])
  const hash = head?.hash ?? first
  const record = article === null ? undefined : snapshot.article.get(article)?.value
  const language = (record ?? listed)?.language ?? null
  const older = useMemo(() => olderHashes(snapshot.passage, hash), [snapshot.passage, hash])

  useEffect(() => {
    if (article === null || hash === null) return undefined
    let left = false
    void contentOf(hash).then((content) => {
      if (left) return
      if (typeof content === 'string') {
        setFailure(content)
        return
      }
      setFailure(null)
      const before = useReaderStore.getState().shown
      const kept = before?.hash === hash && before.article === article ? before : null
      setReader({
        shown: {
          article,
          hash,
          text: new ArticleText(content, language),
          carries: kept?.carries ?? NO_CARRIES,
        },
      })
    })
    return () => {
      left = true
    }
  }, [article, hash, language])

  const shown = useReaderStore((state) => state.shown)
  const isShown = shown !== null && shown.article === article && shown.hash === hash
  useEffect(() => {
    if (!isShown || older === '') return undefined
    let left = false
    void carriesTo(older.split(' '), shown.text.content).then((carries) => {
      if (!left) setReader({ shown: { ...shown, carries } })
    })
    return () => {
      left = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `shown` changes with what this sets
  }, [isShown, older, shown?.text])

  return failure
}

const NO_CARRIES: Carries = new Map()

/** Hashes of versions that passages were made on, but for the head; one string, to compare. */
function olderHashes(
  passages: ReadonlyMap<string, { readonly value: { readonly version: string } }>,
  head: string | null,
): string {
  const hashes = new Set<string>()
  for (const { value } of passages.values()) if (value.version !== head) hashes.add(value.version)
  return [...hashes].toSorted().join(' ')
}

async function carriesTo(hashes: readonly string[], to: VersionContent): Promise<Carries> {
  const carries = new Map<string, ReturnType<typeof carryOverMap>>()
  for (const hash of hashes) {
    const from = await contentOf(hash)
    // Without the old text nobody can say where its passages lie now.
    carries.set(hash, typeof from === 'string' ? () => null : carryOverMap(from, to))
  }
  return carries
}
