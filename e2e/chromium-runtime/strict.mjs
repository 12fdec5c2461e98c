// What this runtime does not provide must fail loudly: a silent no-op would turn a broken feature into a green test.
import { EventEmitter } from 'node:events'

export function notProvided(what) {
  throw new Error(`not provided by the Chromium runtime: ${what}`)
}

// Names that Node, the inspector and assertion libraries look up on any object they meet.
const PROBES = new Set([
  'then',
  'toJSON',
  'inspect',
  'default',
  '__esModule',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
])
const isProbe = (key) => typeof key === 'symbol' || PROBES.has(key)

/** `target`, except that reading a name it lacks throws. Its properties stay writable, so tests can replace them. */
export function strict(name, target) {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || isProbe(key)) return Reflect.get(object, key, receiver)
      return notProvided(`${name}.${String(key)}`)
    },
  })
}

/** A whole module of Electron that is absent: it may be imported, but not used. */
export function absent(name) {
  return new Proxy(function () {}, {
    get: (_, key) => (isProbe(key) ? undefined : notProvided(`${name}.${String(key)}`)),
    set: (_, key) => notProvided(`${name}.${String(key)}`),
    apply: () => notProvided(name),
    construct: () => notProvided(name),
  })
}

/**
 * A base class on EventEmitter whose members, statics and events are all checked. The check sits at the end of the
 * prototype chain, so instances are ordinary objects with ordinary identity. `events: null` allows every name.
 */
export function strictEmitter(name, events) {
  const known = events && new Set(events)
  const floor = Object.create(EventEmitter.prototype)
  for (const method of ['on', 'addListener', 'once', 'prependListener', 'prependOnceListener']) {
    floor[method] = function (event, listener) {
      if (known && !known.has(event)) notProvided(`${name} event '${String(event)}'`)
      return EventEmitter.prototype[method].call(this, event, listener)
    }
  }
  function StrictEmitter() {
    return Reflect.construct(EventEmitter, [], new.target)
  }
  StrictEmitter.prototype = strict(name, floor)
  Object.setPrototypeOf(StrictEmitter, strict(name, EventEmitter))
  return StrictEmitter
}

/** The same for a class without events. */
export function strictClass(name) {
  function Strict() {}
  Strict.prototype = strict(name, {})
  return Strict
}

/** Checks the keys of an options object against those that have an effect here or may safely have none. */
export function checkOptions(what, options, allowed) {
  for (const key of Object.keys(options ?? {})) {
    if (!allowed.includes(key)) notProvided(`${what} option '${key}'`)
  }
}
