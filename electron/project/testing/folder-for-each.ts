import { afterEach, beforeEach } from 'vitest'
import { tempFolder } from './sample.ts'

/** A folder for each test of a file, gone after it; what a file closes after its tests is closed before that. */
export function folderForEach(): { path: (name: string) => string } {
  let folder: ReturnType<typeof tempFolder>
  beforeEach(() => {
    folder = tempFolder()
  })
  afterEach(() => folder.remove())
  return { path: (name) => folder.path(name) }
}
