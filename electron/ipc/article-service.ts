import { basename } from 'node:path'
import type { ImportInput } from '#electron/import/import-types.ts'
import { versionHash } from '#electron/import/version-hash.ts'
import { addArticles } from '#electron/project/add-articles.ts'
import type { ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Failure } from '#shared/base/result.ts'
import { sameAddress } from '#electron/import/same-address.ts'
import type { OutputOf } from '#shared/ipc/contract.ts'
import type { HandlersOf } from './handlers.ts'
import type { WindowSession } from './window-session.ts'

type Imported = OutputOf<'article.import'>[number]
type Options = Pick<ImportInput, 'encoding' | 'keepAll' | 'joinLines' | 'mediaType'>

export function articleService(): HandlersOf<'article'> & HandlersOf<'import'> {
  return {
    'article.content'({ project }, { hash }) {
      if (!project) return fail('noProject')
      const json = project.contentJson(hash)
      return json === null ? fail('notFound', { hash }) : ok(json)
    },
    'article.store'({ lease, revised }, { content }) {
      if (!lease) return fail('noProject')
      if (!lease.writes) return fail('readOnly', { path: lease.project.path })
      const isRevised = revised !== null && versionHash(content) === revised.to
      const stored = lease.project.storeContent(content, isRevised ? revised : undefined)
      return stored.ok ? ok({ hash: stored.value }) : stored
    },
    async 'article.import'(session, { paths, ...options }) {
      const { lease } = session
      if (!lease) return fail('noProject')
      if (!lease.writes) return fail('readOnly', { path: lease.project.path })
      const chosen = paths.length > 0 ? paths : await session.desktop.askForArticles()
      if (chosen.length === 0) return fail('cancelled')
      return importing(session, async (signal) => {
        const reports: Imported[] = []
        for (const [done, path] of chosen.entries()) {
          session.send({ kind: 'importProgress', name: basename(path), done, of: chosen.length })
          reports.push(await importFile(lease.project, path, options, signal))
        }
        session.send({ kind: 'importProgress', name: '', done: chosen.length, of: chosen.length })
        return ok(reports)
      })
    },
    async 'article.importBytes'(session, { bytes, name, ...options }) {
      const { lease } = session
      if (!lease) return fail('noProject')
      if (!lease.writes) return fail('readOnly', { path: lease.project.path })
      return importing(session, (signal) => importBytes(lease.project, { bytes, name, ...options }, signal))
    },
    'article.original'({ project }, { article }) {
      if (!project) return fail('noProject')
      const original = project.snapshot(article).article.get(article)?.value.original
      const stored = original && project.original(original.sha256)
      return stored ? ok({ ...original, bytesContent: stored.bytes }) : fail('notFound', { article })
    },
    'import.cancel'(session) {
      session.importing?.abort()
      return ok(undefined)
    },
  }
}

/** One import at a time in a window: a new one ends the one before. */
async function importing<Value>(
  session: WindowSession,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  session.importing?.abort()
  const controller = new AbortController()
  session.importing = controller
  try {
    return await run(controller.signal)
  } finally {
    if (session.importing === controller) session.importing = null
  }
}

async function importFile(
  project: ProjectFile,
  path: string,
  options: Options,
  signal: AbortSignal,
): Promise<Imported> {
  const name = basename(path)
  const failed = ({ code, detail }: Failure<string>): Imported => ({
    name,
    path,
    report: null,
    failure: { code, detail: { ...detail } },
  })
  if (signal.aborted) return failed(fail('cancelled'))
  const { readImportFile } = await import('#electron/import/read-import-file.ts')
  const read = await readImportFile(path)
  if (!read.ok) return failed(read)
  const report = await importBytes(project, { ...read.value, ...options }, signal)
  return report.ok ? { name, path, report: report.value, failure: null } : failed(report)
}

async function importBytes(
  project: ProjectFile,
  input: Options & { bytes: Uint8Array; name: string },
  signal: AbortSignal,
) {
  const accessed = new Date().toISOString().slice(0, 10)
  // Loaded with the first import: a start does not need it.
  const { runImport } = await import('#electron/import/run-import.ts')
  const imported = await runImport({ ...input, accessed }, { signal, onProgress: () => {} })
  if (!imported.ok) return imported
  const { content, metadata, joinedLines } = imported.value
  const known = project.articles().find(({ url }) => sameAddress(url, metadata.url))
  const added = addArticles(project, [{ imported: imported.value, bytes: input.bytes }])
  if (!added.ok) return added
  const leftOut = content.leftOut.length
  const newerOf = known ? { id: known.id, title: known.title } : null
  return ok({ id: added.value[0]!, title: metadata.title, leftOut, joinedLines, newerOf })
}
