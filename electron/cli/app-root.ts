import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder that holds `package.json` and `assets/`: the checkout, or the packaged app. The built command line lies
 * deeper in it than the source, so it is looked for upwards.
 */
export function appRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

export function assetsFolder(): string {
  return join(appRoot(), 'assets')
}
