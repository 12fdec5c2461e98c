/** Throws when a promise that only our own code can break is broken. The message names the promise. */
export function assert(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new Error(`Broken promise: ${promise}`)
}
