// From one version of an article to another: pieces that kept id, text and order are certain, the rest is compared.
import { plainText, type VersionContent } from '../domain/article.ts'
import { carryOverMap, type TextRange } from './carry-over.ts'
import { versionMapper, type Mapping } from './map-passages.ts'

/** Grows with every change of what comes out: what an older one has left in a file is then worked out anew. */
export const ANCHORING_VERSION = 1

/** The texts are compared only when the first stretch comes that is not certain. UTF-16, end excluded. */
export function contentMapper(from: VersionContent, to: VersionContent): (range: TextRange) => Mapping {
  const byId = carryOverMap(from, to)
  let byText: ReturnType<typeof versionMapper> | undefined
  return (range) => {
    const same = byId(range)
    if (same) return { kind: 'exact', start: same.start, end: same.end }
    byText ??= versionMapper(plainText(from), plainText(to))
    return byText(range)
  }
}
