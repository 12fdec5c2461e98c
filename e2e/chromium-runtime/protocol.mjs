// Schemes of the app's own. Chromium cannot learn a scheme at run time, so `app://bundle/x` travels as
// `https://bundle.app.localhost/x` (a secure context whose name never leaves the machine) and is translated back
// wherever the app sees a URL.
import { strict } from './strict.mjs'

const schemes = new Set()
const handlers = new Map()

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list) {
    for (const { scheme } of list) schemes.add(scheme)
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    schemes.add(scheme)
    handlers.set(scheme, handler)
  },
  unhandle: (scheme) => void handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
})

export const handlerFor = (scheme) => handlers.get(scheme)

export function toChromiumUrl(url) {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)([^]*)$/i.exec(url)
  if (!parts || !schemes.has(parts[1])) return url
  return `https://${parts[2]}.${parts[1]}.localhost${parts[3] || '/'}`
}

export function toAppUrl(url) {
  const parts = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.localhost([^]*)$/i.exec(url)
  if (!parts || !schemes.has(parts[2])) return url
  return `${parts[2]}://${parts[1]}${parts[3]}`
}

/** A content security policy may name the scheme (`img-src app:`) or a host of it (`app://bundle`). */
export function toChromiumPolicy(policy) {
  return [...schemes].reduce(
    (text, scheme) =>
      text
        .replace(new RegExp(`(^|[\\s;])${scheme}://([^\\s;/]+)`, 'g'), `$1https://$2.${scheme}.localhost`)
        .replace(new RegExp(`(^|[\\s;])${scheme}:(?=$|[\\s;])`, 'g'), `$1https://*.${scheme}.localhost`),
    policy,
  )
}
