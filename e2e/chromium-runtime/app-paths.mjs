// app.getPath and app.setPath.
import { spawnSync } from 'node:child_process'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { config, switches } from './state.mjs'

const set = new Map()

const userFolder = (xdgName, fallback) => {
  const found = spawnSync('xdg-user-dir', [xdgName], { encoding: 'utf8' })
  return (found.status === 0 && found.stdout.trim()) || join(homedir(), fallback)
}

const defaults = {
  home: () => homedir(),
  appData: () => process.env.XDG_CONFIG_HOME || join(homedir(), '.config'),
  temp: () => tmpdir(),
  exe: () => config.executable,
  module: () => config.executable,
  userData: (appName) =>
    switches.get('user-data-dir')
      ? resolve(switches.get('user-data-dir'))
      : join(getPath('appData', appName), appName),
  sessionData: (appName) => getPath('userData', appName),
  logs: (appName) => join(getPath('userData', appName), 'logs'),
  crashDumps: (appName) => join(getPath('userData', appName), 'Crashpad'),
  desktop: () => userFolder('DESKTOP', 'Desktop'),
  documents: () => userFolder('DOCUMENTS', 'Documents'),
  downloads: () => userFolder('DOWNLOAD', 'Downloads'),
  music: () => userFolder('MUSIC', 'Music'),
  pictures: () => userFolder('PICTURES', 'Pictures'),
  videos: () => userFolder('VIDEOS', 'Videos'),
}

export function getPath(name, appName) {
  if (set.has(name)) return set.get(name)
  if (!Object.hasOwn(defaults, name)) throw new Error(`Failed to get '${name}' path`)
  return defaults[name](appName)
}

export function setPath(name, path) {
  if (!Object.hasOwn(defaults, name)) throw new Error(`Failed to set path '${name}'`)
  if (!isAbsolute(path)) throw new Error('Path must be absolute')
  set.set(name, path)
}
