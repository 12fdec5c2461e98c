import { homedir } from 'node:os'
import { join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** The folder that Electron gives the app as `userData`; https://www.electronjs.org/docs/latest/api/app#appgetpathname */
export function appDataFolder(env: Env): string {
  if (process.platform === 'win32')
    return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Postil')
  if (process.platform === 'darwin')
    return join(env['HOME'] ?? homedir(), 'Library', 'Application Support', 'Postil')
  return join(env['XDG_CONFIG_HOME'] || join(env['HOME'] ?? homedir(), '.config'), 'Postil')
}
