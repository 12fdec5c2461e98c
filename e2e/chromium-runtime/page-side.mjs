// What runs inside a page before its own scripts. Every function here is sent to the page by toString(), so none may
// refer to anything outside itself and its parameters.

/**
 * One end of the bridge between the page's own world and the preload's isolated world. The worlds share nothing but
 * the DOM, so calls travel as events on `document` under a name that only the two ends know; the browser copies
 * `detail` by structured clone when the other world reads it. Dispatch is synchronous, hence so are calls.
 */
export function openBridge(hears, tells) {
  const functions = new Map()
  const idOf = new WeakMap()
  const promises = new Map()
  let lastId = 0
  let answer
  let handleMessage = () => {}
  const tag = '$bridge'

  const tell = (detail) => document.dispatchEvent(new CustomEvent(tells, { detail }))
  const packError = (error) => ({
    name: String(error?.name ?? 'Error'),
    message: String(error?.message ?? error),
  })
  const unpackError = ({ name, message }) => Object.assign(new Error(message), { name })

  function pack(value) {
    if (typeof value === 'function') {
      if (!idOf.has(value)) {
        idOf.set(value, ++lastId)
        functions.set(lastId, value)
      }
      return { [tag]: 'function', id: idOf.get(value) }
    }
    if (value === null || typeof value !== 'object') return value
    if (typeof value.then === 'function') {
      const id = ++lastId
      value.then(
        (result) => tell({ kind: 'resolved', id, value: pack(result) }),
        (error) => tell({ kind: 'rejected', id, error: packError(error) }),
      )
      return { [tag]: 'promise', id }
    }
    if (Array.isArray(value)) return value.map(pack)
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return value // bytes, dates, maps, files: cloned whole
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item)]))
  }

  function unpack(value) {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(unpack)
    if (Object.getPrototypeOf(value) !== Object.prototype) return value
    if (value[tag] === 'function') return (...args) => call(value.id, args)
    if (value[tag] === 'promise')
      return new Promise((resolve, reject) => promises.set(value.id, { resolve, reject }))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item)]))
  }

  function call(id, args) {
    answer = undefined
    tell({ kind: 'call', id, args: pack(args) })
    const { error, value } = answer ?? { error: { name: 'Error', message: 'An object could not be cloned.' } }
    answer = undefined
    if (error) throw unpackError(error)
    return unpack(value)
  }

  document.addEventListener(hears, ({ detail }) => {
    if (!detail) return // it held what cannot be cloned: the caller notices that no answer came
    if (detail.kind === 'call') {
      try {
        const value = functions.get(detail.id)(...unpack(detail.args))
        tell({ kind: 'answer', value: pack(value) })
      } catch (error) {
        tell({ kind: 'answer', error: packError(error) })
      }
    } else if (detail.kind === 'answer') {
      answer = detail
    } else if (detail.kind === 'resolved' || detail.kind === 'rejected') {
      const promise = promises.get(detail.id)
      promises.delete(detail.id)
      if (detail.kind === 'resolved') promise?.resolve(unpack(detail.value))
      else promise?.reject(unpackError(detail.error))
    } else {
      handleMessage(detail.kind, unpack(detail.value))
    }
  })

  return {
    tell: (kind, value) => tell({ kind, value: pack(value) }),
    onMessage: (listener) => (handleMessage = listener),
  }
}

/** The page's own world: only what the preload exposes appears here. */
export function startMainWorld(openBridge, channel) {
  if (window !== window.top || location.href === 'about:blank') return
  const bridge = openBridge(`${channel}-main`, `${channel}-isolated`)
  const freeze = (value) => {
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value
    Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }
  let requestWindow = () => {}
  bridge.onMessage((kind, value) => {
    if (kind === 'window-open') requestWindow = value
    if (kind === 'expose' && !Object.hasOwn(window, value.key))
      Object.defineProperty(window, value.key, { value: freeze(value.api), enumerable: true })
  })
  bridge.tell('ready')
  // The main process decides about new windows. It never allows one here, and a refused window.open returns null.
  window.open = (url = '', frameName = '', features = '') => {
    requestWindow({ url: new URL(url || 'about:blank', location.href).href, frameName, features })
    return null
  }
}

/** The isolated world: runs the preload with the `electron` module a sandboxed preload has. */
export function startIsolatedWorld(openBridge, makeCodec, settings, preload) {
  if (window !== window.top || location.href === 'about:blank') return
  const { channel, binding, receiver, platform, arch, versions, argv } = settings
  const bridge = openBridge(`${channel}-isolated`, `${channel}-main`)
  const codec = makeCodec()
  const send = globalThis[binding]
  const post = (message, args) => send(`${JSON.stringify(message)}\n${codec.encode(args)}`)
  const missing = (what) => {
    throw new Error(`not provided by the Chromium runtime: ${what}`)
  }
  const strict = (name, target) =>
    new Proxy(target, {
      get: (object, key) => {
        if (key in object || typeof key === 'symbol' || key === 'then' || key === '__esModule')
          return object[key]
        return missing(`${name}.${key}`)
      },
    })

  // --- windows that the page wants to open: reported, never opened
  const requestWindow = (request) => post({ kind: 'window-open' }, [request])
  const linkOf = (event) => event.composedPath().find((node) => node.tagName === 'A' && node.href)
  const opensWindow = (event, link) =>
    event.button === 1 || link.target === '_blank' || event.ctrlKey || event.metaKey || event.shiftKey
  for (const type of ['click', 'auxclick']) {
    // On window and in the bubbling phase: the page's own handlers come first and may have taken the click.
    window.addEventListener(type, (event) => {
      const link = linkOf(event)
      if (event.defaultPrevented || event.button === 2 || !link || !opensWindow(event, link)) return
      event.preventDefault()
      requestWindow({ url: link.href, frameName: link.target, features: '' })
    })
  }

  // --- ipcRenderer
  const listeners = new Map()
  const waiting = new Map()
  let lastCall = 0
  const on = (name, listener) => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener])
    return ipcRenderer
  }
  const off = (name, listener) => {
    const kept = (listeners.get(name) ?? []).filter((item) => item !== listener && item.listener !== listener)
    listeners.set(name, kept)
    return ipcRenderer
  }
  const once = (name, listener) => {
    const wrapped = (...args) => {
      off(name, wrapped)
      listener(...args)
    }
    wrapped.listener = listener
    return on(name, wrapped)
  }
  const removeAllListeners = (name) => {
    if (name === undefined) listeners.clear()
    else listeners.delete(name)
    return ipcRenderer
  }
  const invoke = async (name, ...args) => {
    const id = ++lastCall
    post({ kind: 'invoke', id, name }, args) // throws before a promise is kept when the arguments cannot be cloned
    return await new Promise((resolve, reject) => waiting.set(id, { name, resolve, reject }))
  }
  const ipcRenderer = strict('ipcRenderer', {
    on,
    addListener: on,
    off,
    removeListener: off,
    once,
    removeAllListeners,
    invoke,
    send: (name, ...args) => post({ kind: 'send', name }, args),
  })
  globalThis[receiver] = (message, payload) => {
    const value = codec.decode(payload)
    if (message.kind === 'send') {
      for (const listener of listeners.get(message.name) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...value)
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'result') call?.resolve(value)
    else call?.reject(new Error(`Error invoking remote method '${call.name}': ${value}`))
  }

  // --- contextBridge: the main world may start before or after this one, so it also asks
  const exposed = new Map()
  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key, api) => {
      if (exposed.has(key)) throw new Error(`Cannot bind an API on top of an existing property: ${key}`)
      exposed.set(key, api)
      bridge.tell('expose', { key, api })
    },
  })
  const introduce = () => {
    bridge.tell('window-open', requestWindow)
    for (const [key, api] of exposed) bridge.tell('expose', { key, api })
  }
  bridge.onMessage((kind) => kind === 'ready' && introduce())
  introduce()

  // --- the preload itself
  const webUtils = strict('webUtils', {
    getPathForFile: (file) => {
      if (!(file instanceof File)) throw new TypeError('getPathForFile expected a File')
      return '' // Chromium does not tell a page where a file lies; Electron too answers '' for a file made in memory
    },
  })
  const electron = strict('electron', { contextBridge, ipcRenderer, webUtils })
  const require = (id) => {
    if (/^electron(\/(renderer|common))?$/.test(id)) return electron
    throw new Error(`module not found: ${id}`)
  }
  const process = strict('process (preload)', {
    platform,
    arch,
    versions,
    argv,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: true,
  })
  const module = { exports: {} }
  try {
    preload?.(require, module, module.exports, process)
  } catch (error) {
    post({ kind: 'preload-error' }, [error])
  }
}
