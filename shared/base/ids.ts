// `crypto` is in every runtime we use (Node, Chromium); this folder has neither's type library.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * A random id of 20 base-36 characters (about 103 bits) behind a one-letter kind: `c…` claim, `p…` passage,
 * `a…` article, `v…` version, `t…` theme, `m…` memo, `h…` person, `j…` project, `s…` source, `l…` link,
 * `n…` anchor, `r…` rejection.
 * Never holds `.`, `/` or `#`, which the record keys of `shared/doc` use as separators.
 */
export function newId(kind: string): string {
  let id = kind
  while (id.length < kind.length + 20) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      // 252 = 7 * 36: bytes above it would favour the first letters.
      if (byte < 252 && id.length < kind.length + 20) id += ALPHABET[byte % 36]
    }
  }
  return id
}
