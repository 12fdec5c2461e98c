import { join, normalize, sep } from 'node:path'

/** The file below `root` that a URL's path names; null for anything that does not name one in plain words. */
export function pathInside(root: string, pathname: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  // A colon is a drive or a stream on Windows.
  if (/[\\\0:]/.test(decoded)) return null
  const path = normalize(join(root, decoded))
  return path.startsWith(root + sep) && path !== root + sep ? path : null
}
