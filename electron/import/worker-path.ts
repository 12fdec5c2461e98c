// Where the import worker's file is: beside main when bundled, in electron/workers when run from source.
import { existsSync } from 'node:fs'
import { assert } from '#shared/base/assert.ts'

/** The bundler may put this module into `out/main/main.js` or `out/main/chunks/…js`: both places are looked at. */
export function importWorkerUrl(from = import.meta.url): URL {
  const places = ['./import-worker.js', '../import-worker.js', '../workers/import-worker.ts'].map(
    (path) => new URL(path, from),
  )
  const found = places.find((place) => existsSync(place))
  assert(found, 'the build puts import-worker.js beside main')
  return found
}
