// What a user can meet comes back as a Result with a code from a closed list; what only a bug can cause is an assert.

export type Failure<Code extends string> = {
  readonly ok: false
  readonly code: Code
  /** Values the message needs (a path, a line number, a name); the screen and the command line phrase them. */
  readonly detail: Readonly<Record<string, string | number>>
}

export type Result<Value, Code extends string> = { readonly ok: true; readonly value: Value } | Failure<Code>

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function fail<Code extends string>(
  code: Code,
  detail: Readonly<Record<string, string | number>> = {},
): Failure<Code> {
  return { ok: false, code, detail }
}
