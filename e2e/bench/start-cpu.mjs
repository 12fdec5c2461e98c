// Processor time of an app with all its processes so far, in ms. It tells more than the clock on a machine with other work.
import { readdirSync, readFileSync } from 'node:fs'

const TICK_MS = 10 // sysconf(_SC_CLK_TCK) is 100 on every Linux that Electron supports

/** Null where there is no /proc. Processes that ended count with the one that waited for them. */
export function cpuOf(root) {
  if (process.platform !== 'linux') return null
  const all = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const line = readFileSync(`/proc/${name}/stat`, 'utf8')
      // Behind the program's name, which may hold blanks: state, parent, ..., then the times as fields 12 to 15.
      const fields = line
        .slice(line.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number)
      const [user, system, endedUser, endedSystem] = fields.slice(11, 15)
      all.set(Number(name), {
        parent: fields[1],
        ms: (user + system + endedUser + endedSystem) * TICK_MS,
      })
    } catch {
      // It ended meanwhile.
    }
  }
  const belongs = (pid) => pid === root || (all.has(pid) && belongs(all.get(pid).parent))
  return [...all].reduce((sum, [pid, { ms }]) => sum + (belongs(pid) ? ms : 0), 0)
}
