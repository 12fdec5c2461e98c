// Brings the text of an article's newest version, or one that was asked for, to the screen, and with it how passages of older versions lie in it.
import i18next from 'i18next'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { carryOverMap } from '#shared/anchoring/carry-over.ts'
import type { Mapping } from '#shared/anchoring/map-passages.ts'
import { anchorsByPassage, basisOf } from '#shared/doc/anchor-operations.ts'
import { headVersions, lineageOf } from '#shared/doc/article-operations.ts'
import { isElsewhere, stretchKey, type Stretch } from '#shared/doc/passage-places.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import type { VersionContent } from '#shared/domain/article.ts'
import { useArticles, useSnapshot } from '#renderer/state/hooks.ts'
import { call } from '#renderer/platform/bridge.ts'
import { contentOf, knownContent } from '#renderer/state/version-contents.ts'
import { notify, setView, type PaneName } from '#renderer/state/view-store.ts'
import { ArticleText } from '../../editor/article-text.ts'
import { NO_CARRIES, type Carries } from './placement.ts'
import { recordsAsOf } from './records-as-of.ts'
import { getReader, inPane, setReader, useReaderPane, useReaderStore } from './reader-store.ts'

/** Shows an article; gives the code of the failure when its text cannot be read. The old text stays until then. */
export function useShownVersion(article: string | null): string | null {
  const pane = useReaderPane()
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
  const current = head?.hash ?? first
  const opened = useReaderStore((state) => state.opened)
  const hash = opened?.article === article ? opened.hash : current
  const isOld = current !== null && hash !== current
  const record = article === null ? undefined : snapshot.article.get(article)?.value
  const language = (record ?? listed)?.language ?? null

  useEffect(() => {
    if (article === null || hash === null) return undefined
    let left = false
    void contentOf(hash).then((content) => {
      if (left) return
      if (typeof content === 'string') {
        if (hash === current) setFailure(content)
        else {
          notify(i18next.t('versions.missing'), 'error')
          inPane(pane, () => setReader({ opened: null }))
          setView({ citedWanted: null })
        }
        return
      }
      setFailure(null)
      const before = inPane(pane, getReader).shown
      const kept = before?.hash === hash && before.article === article ? before : null
      const carries = kept?.carries ?? NO_CARRIES
      const text = kept?.text.language === language ? kept.text : new ArticleText(content, language)
      const next = { article, hash, text, carries, isOld }
      inPane(pane, () => setReader({ shown: next }))
    })
    return () => {
      left = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- whether it is current is all that counts
  }, [pane, article, hash, language, isOld])

  // Another article, and this one is read in its current version again. So it is once the one that is open is current.
  useEffect(
    () =>
      inPane(pane, () => {
        const { opened: asked } = getReader()
        if (asked && (asked.article !== article || asked.hash === current)) setReader({ opened: null })
      }),
    [pane, article, current],
  )

  useCarries(article, hash, snapshot)
  return failure
}

/** Asks where passages lie that were placed on other versions, once for each of them. */
function useCarries(article: string | null, hash: string | null, snapshot: DocSnapshot): void {
  const pane = useReaderPane()
  const shown = useReaderStore((state) => state.shown)
  const isShown = shown !== null && shown.article === article && shown.hash === hash
  const isOld = isShown && shown.isOld
  const { version, passage, anchor } = snapshot
  const lineage = useMemo(
    () => (hash === null ? NO_CARRIES.lineage : lineageOf({ version }, hash)),
    [version, hash],
  )
  const wanted = useMemo(
    () =>
      hash === null ? [] : wantedStretches(isOld ? recordsAsOf(snapshot, lineage) : snapshot, hash, lineage),
    // oxlint-disable-next-line react/exhaustive-deps -- the rest of the snapshot places nothing
    [passage, anchor, hash, lineage, isOld],
  )
  const carries = isShown ? shown.carries : NO_CARRIES
  const content = isShown ? shown.text.content : null
  // Before the new text is painted: most passages stand in pieces that did not change.
  useLayoutEffect(() => {
    if (!content || article === null || hash === null) return undefined
    const missing = wanted.filter((stretch) => !carries.carried.has(stretchKey(stretch)))
    if (missing.length === 0) {
      if (carries.lineage !== lineage) setCarries(pane, article, hash, { ...carries, lineage })
      return undefined
    }
    const carried = new Map(carries.carried)
    const rest = carryByPieces(missing, content, carried)
    setCarries(pane, article, hash, { lineage, carried })
    if (rest.length === 0) return undefined
    let left = false
    void carriedInto(hash, rest).then((rows) => {
      if (!left) setCarries(pane, article, hash, { lineage, carried: new Map([...carried, ...rows]) })
    })
    return () => {
      left = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `carries` changes with what this sets
  }, [pane, content, article, hash, wanted, lineage])
}

function setCarries(pane: PaneName, article: string, hash: string, carries: Carries): void {
  inPane(pane, () => {
    const { shown } = getReader()
    if (shown?.article === article && shown.hash === hash) setReader({ shown: { ...shown, carries } })
  })
}

/** Stretches of other versions that passages stand on. Walked after each edit: what stands on this one costs a look. */
function wantedStretches(
  snapshot: Pick<DocSnapshot, 'passage' | 'anchor'>,
  hash: string,
  lineage: ReadonlySet<string>,
): Stretch[] {
  const anchors = anchorsByPassage(snapshot)
  const stretches = new Map<string, Stretch>()
  for (const { value } of snapshot.passage.values()) {
    const decided = anchors.get(value.id)
    if (!decided && value.version === hash) continue
    const basis = basisOf(value, decided, hash, lineage)
    if (isElsewhere(basis, hash)) stretches.set(stretchKey(basis), basis)
  }
  return [...stretches.values()]
}

/** Adds to `carried` what is certain without a comparison of texts; gives the rest. */
function carryByPieces(
  stretches: readonly Stretch[],
  to: VersionContent,
  carried: Map<string, Mapping>,
): Stretch[] {
  const maps = new Map<string, ReturnType<typeof carryOverMap>>()
  return stretches.filter((stretch) => {
    const from = knownContent(stretch.version)
    if (!from) return true
    const map = maps.get(stretch.version) ?? carryOverMap(from, to)
    maps.set(stretch.version, map)
    const place = map(stretch)
    if (place) carried.set(stretchKey(stretch), { kind: 'exact', ...place })
    return !place
  })
}

async function carriedInto(
  version: string,
  stretches: readonly Stretch[],
): Promise<ReadonlyMap<string, Mapping>> {
  const places = await call('revision.places', {
    version,
    stretches: stretches.map(({ version: from, start, end }) => ({ version: from, start, end })),
  })
  const carried = new Map<string, Mapping>()
  // Not asked is not absent: they stay unknown, and the next edit asks again.
  if (!places.ok) return carried
  for (const row of places.value) carried.set(stretchKey(row.from), row.carried)
  // Without the old text nobody can say where its passages lie now.
  for (const one of stretches) {
    if (!carried.has(stretchKey(one))) carried.set(stretchKey(one), { kind: 'orphaned' })
  }
  return carried
}
