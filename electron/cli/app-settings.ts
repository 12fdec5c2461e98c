import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsSchema, type Settings } from '#shared/ipc/contract.ts'
import { appDataFolder } from './app-data-folder.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The app's settings, read only; null where the app has none yet or they cannot be read. */
export function readAppSettings(env: Env): Pick<Settings, 'name' | 'initials'> | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(appDataFolder(env), 'settings.json'), 'utf8'))
    const settings = settingsSchema.pick({ name: true, initials: true }).parse(parsed)
    return settings.name.trim() === '' || settings.initials === '' ? null : settings
  } catch {
    return null
  }
}
