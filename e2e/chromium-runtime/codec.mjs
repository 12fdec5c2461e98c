// IPC values as JSON text, with what structured clone knows beyond JSON. `makeCodec` is sent to the page by toString(),
// so it must not refer to anything outside itself.
export function makeCodec() {
  const inNode = typeof Buffer !== 'undefined'
  const toBase64 = (bytes) =>
    inNode
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      : bytes.toBase64()
  // Buffer.from may hand out a slice of a shared pool: copy, so that `.buffer` is this value's alone.
  const fromBase64 = (text) =>
    inNode ? new Uint8Array(Buffer.from(text, 'base64')) : Uint8Array.fromBase64(text)
  const views = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  }
  const errors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError }
  const refuse = (what) => {
    throw new Error(`An object could not be cloned: ${what}`)
  }

  function pack(value, parents) {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value
      case 'number':
        if (Object.is(value, -0)) return { $: 'number', v: '-0' }
        return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
      case 'undefined':
        return { $: 'undefined' }
      case 'bigint':
        return { $: 'bigint', v: String(value) }
      case 'function':
      case 'symbol':
        return refuse(String(value).slice(0, 60))
    }
    if (value === null) return null
    if (parents.includes(value)) return refuse('it contains itself')
    const inside = [...parents, value]
    if (Array.isArray(value)) return Array.from(value, (item) => pack(item, inside))
    if (value instanceof Date) return { $: 'date', v: pack(value.getTime(), inside) }
    if (value instanceof RegExp) return { $: 'regexp', v: value.source, flags: value.flags }
    if (value instanceof Map)
      return { $: 'map', v: [...value].map(([key, item]) => [pack(key, inside), pack(item, inside)]) }
    if (value instanceof Set) return { $: 'set', v: [...value].map((item) => pack(item, inside)) }
    if (value instanceof Error) return { $: 'error', v: value.message, name: value.name, stack: value.stack }
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value)) {
      const kind = inNode && Buffer.isBuffer(value) ? 'Uint8Array' : value.constructor.name
      return {
        $: 'view',
        kind,
        v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
      }
    }
    if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet)
      return refuse(value.constructor.name)
    const entries = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item, inside)]))
    return '$' in entries ? { $: 'object', v: entries } : entries
  }

  const unpackEntries = (object) =>
    Object.fromEntries(Object.entries(object).map(([key, item]) => [key, unpack(item)]))

  function unpack(value) {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(unpack)
    const { $: kind, v } = value
    switch (kind) {
      case undefined:
        return unpackEntries(value)
      case 'object':
        return unpackEntries(v)
      case 'undefined':
        return undefined
      case 'number':
        return Number(v)
      case 'bigint':
        return BigInt(v)
      case 'date':
        return new Date(unpack(v))
      case 'regexp':
        return new RegExp(v, value.flags)
      case 'map':
        return new Map(v.map(([key, item]) => [unpack(key), unpack(item)]))
      case 'set':
        return new Set(v.map(unpack))
      case 'error': {
        const error = new (errors[value.name] ?? Error)(v)
        if (error.name !== value.name) error.name = value.name
        error.stack = value.stack
        return error
      }
      case 'buffer':
        return fromBase64(v).buffer
      case 'view': {
        const bytes = fromBase64(v)
        return value.kind === 'Uint8Array' ? bytes : new views[value.kind](bytes.buffer)
      }
    }
    return refuse(`unknown kind ${kind}`)
  }

  return {
    encode: (value) => JSON.stringify(pack(value, [])),
    decode: (text) => unpack(JSON.parse(text)),
  }
}
