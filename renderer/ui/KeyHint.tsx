import { displayKeys } from '../commands/keys.ts'
import styles from './KeyHint.module.css'

/** A key as written on the keyboard; `keys` as in the command registry, nothing where a command has none. */
export function KeyHint({ keys }: { readonly keys: string | undefined }) {
  return keys === undefined ? null : <kbd className={styles.keys}>{displayKeys(keys)}</kbd>
}
