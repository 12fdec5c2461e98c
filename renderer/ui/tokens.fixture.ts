// Vitest empties every imported style sheet, also `?raw`; this folder has no types of Node, and shall have none.
declare const process: {
  getBuiltinModule(name: 'node:fs'): { readFileSync(file: URL, encoding: 'utf8'): string }
}
const css = process.getBuiltinModule('node:fs').readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The declarations of the block that follows `selector`. */
export function blockOf(selector: string): ReadonlyMap<string, string> {
  const at = css.indexOf(`${selector} {`)
  const block = css.slice(at, css.indexOf('}', at))
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()]))
}

export function tokensOf(mode: 'light' | 'dark'): ReadonlyMap<string, string> {
  return blockOf(mode === 'light' ? ':root' : ":root[data-theme='dark']")
}
