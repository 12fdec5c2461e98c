/** Throws when a promise that only our own code can break is broken. The message names the promise. */
export function assert(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new Error(`Broken promise: ${promise}`)
}

/** For the end of an exhaustive switch: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`Broken promise: no case for ${JSON.stringify(value)}`)
}
