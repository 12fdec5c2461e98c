import { codebookOf } from '#shared/doc/theme-operations.ts'
import { EMPTY_SNAPSHOT, type DocSnapshot } from '#shared/doc/snapshot.ts'
import type { Codebook } from '#shared/domain/codebook.ts'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { sourcesOf } from '#shared/doc/source-operations.ts'
import type { Person, Project } from '#shared/domain/project.ts'
import type { Source } from '#shared/domain/source.ts'
import type { Theme } from '#shared/domain/theme.ts'
import type { ArticleRow, ClaimRow, LibraryCounts, MemoRow } from '#shared/ipc/view-types.ts'
import type { LoadedDoc, ProjectSession } from './project-session.ts'
import { useProjectStore, wantClaims } from './project-store.ts'
import { assert } from '#shared/base/assert.ts'

/** The open project; only under the part of the app that shows one. */
export function useProject(): ProjectSession {
  const session = useProjectStore((state) => state.session)
  assert(session, 'a project is open')
  return session
}

/** A document's records as they stand; empty until it is loaded. */
export function useSnapshot(docId: string | null): DocSnapshot {
  const loaded = useLoadedDoc(docId)
  const source = loaded?.source ?? null
  return useSyncExternalStore(
    (changed) => source?.subscribe(changed) ?? (() => {}),
    () => source?.current ?? EMPTY_SNAPSHOT,
  )
}

export function useLoadedDoc(docId: string | null): LoadedDoc | null {
  const session = useProjectStore((state) => state.session)
  const [, setLoaded] = useState(0)
  const ready = docId === null ? null : (session?.loaded(docId) ?? null)
  useEffect(() => {
    if (docId === null || !session || session.loaded(docId)) return
    let left = false
    void session.load(docId).then(() => {
      if (!left) setLoaded((n) => n + 1)
    })
    return () => {
      left = true
    }
  }, [docId, session])
  return ready
}

export function useCodebook(): Codebook {
  return codebookOf(useSnapshot('project'))
}

/** Themes that stand for themselves, as a tree. */
export function useThemes(): ReadonlyMap<string, Theme> {
  return useCodebook().themes
}

export function useSources(): ReadonlyMap<string, Source> {
  return sourcesOf(useSnapshot('project'))
}

/** Everybody who has worked on the project, by id. */
export function usePeople(): ReadonlyMap<string, Person> {
  const { person } = useSnapshot('project')
  return useMemo(() => new Map([...person].map(([id, view]) => [id, view.value])), [person])
}

/** What the team has agreed on: title, scale of likelihood, grading. Null while it is not there. */
export function useProjectRecord(): Project | null {
  const [project] = useSnapshot('project').project.values()
  return project?.value ?? null
}

export function useArticles(): readonly ArticleRow[] {
  return useProjectStore((state) => state.articles)
}

/** Every claim of the project; none until they are read, which the first that asks begins. Counts: `useCounts`. */
export function useClaims(): readonly ClaimRow[] {
  useEffect(wantClaims, [])
  return useProjectStore((state) => state.claims) ?? NO_CLAIMS
}

const NO_CLAIMS: readonly ClaimRow[] = []

export function useCounts(): LibraryCounts {
  return useProjectStore((state) => state.counts)
}

/** Claims that carry a theme or one under it. */
export function useThemeCount(theme: string): number {
  return useProjectStore((state) => state.counts.themes[theme] ?? 0)
}

export function useMemos(): readonly MemoRow[] {
  return useProjectStore((state) => state.memos)
}
