import { displayKeys } from '../commands/keys.ts'
import styles from './KeyHint.module.css'

/** A key as written on the keyboard; `keys` as in the command registry. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return <kbd className={styles.keys}>{displayKeys(keys)}</kbd>
}
