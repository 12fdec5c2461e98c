/** A copy with these fields alone. */
export function pick<Value extends object, const Key extends keyof Value & string>(
  value: Value,
  keys: readonly Key[],
): Pick<Value, Key> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<Value, Key>
}
