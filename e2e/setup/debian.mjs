// Programs from Debian's packages, where this user may install them.
import { spawnSync } from 'node:child_process'
import { say } from './paths.mjs'

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** True when the packages were installed; false when that is not possible here. */
export function installFromDebian(packages) {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return false
  const isRoot = process.getuid() === 0
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return false
  say(`Installing ${packages.join(', ')} (apt-get) ...`)
  const apt = (...args) => {
    const [command, ...rest] = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 2], env }).status === 0
  }
  apt('update', '-q') // lists that cannot be refreshed may still be good enough
  return apt('install', '-y', '-q', '--no-install-recommends', ...packages)
}
