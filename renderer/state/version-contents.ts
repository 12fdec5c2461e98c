// Texts of article versions. They never change: what was read once is kept for the last few.
import type { VersionContent } from '#shared/domain/article.ts'
import { call } from '../platform/bridge.ts'

const contents = new Map<string, VersionContent>()
const KEPT = 8
/** What has been asked for and is on its way. */
const asked = new Map<string, Promise<VersionContent | string>>()

/** A version's content, or the code of the failure. */
export async function contentOf(hash: string): Promise<VersionContent | string> {
  const known = contents.get(hash) ?? asked.get(hash)
  if (known) return known
  const asking = read(hash).finally(() => asked.delete(hash))
  asked.set(hash, asking)
  return asking
}

/** Only what has been read or made already. */
export function knownContent(hash: string): VersionContent | null {
  return contents.get(hash) ?? null
}

async function read(hash: string): Promise<VersionContent | string> {
  const result = await call('article.content', { hash })
  if (!result.ok) return result.code
  rememberContent(hash, result.value)
  return result.value
}

/** Content that was made here, so that it need not be read back. */
export function rememberContent(hash: string, content: VersionContent): void {
  contents.set(hash, content)
  if (contents.size > KEPT) contents.delete(contents.keys().next().value!)
}
