// Texts of article versions. They never change: what was read once is kept for the last few.
import type { VersionContent } from '#shared/domain/article.ts'
import { errorText } from '../i18n/words.ts'
import { call } from '../platform/bridge.ts'
import { notify } from './view-store.ts'

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
  // The main side has checked it.
  const content = JSON.parse(result.value) as VersionContent
  remember(hash, content)
  return content
}

/** Puts content that was made here into the project; gives its hash, null where that failed (which is said). */
export async function storeContent(content: VersionContent): Promise<string | null> {
  const stored = await call('article.store', { content })
  if (!stored.ok) {
    notify(errorText(stored.code, stored.detail), 'error')
    return null
  }
  // It need not be read back.
  remember(stored.value.hash, content)
  return stored.value.hash
}

function remember(hash: string, content: VersionContent): void {
  contents.set(hash, content)
  if (contents.size > KEPT) contents.delete(contents.keys().next().value!)
}
