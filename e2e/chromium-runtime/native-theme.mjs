// nativeTheme: `themeSource` really changes prefers-color-scheme in every page. "system" is light here.
import { contentsByTarget } from './state.mjs'
import { strictEmitter } from './strict.mjs'

const SOURCES = ['system', 'light', 'dark']

class NativeTheme extends strictEmitter('nativeTheme', ['updated']) {
  #source = 'system'

  get themeSource() {
    return this.#source
  }
  set themeSource(source) {
    if (!SOURCES.includes(source)) throw new TypeError(`Invalid themeSource ${source}`)
    if (source === this.#source) return
    this.#source = source
    for (const contents of contentsByTarget.values()) {
      applyColorScheme(contents).catch(() => {}) // it is closing
    }
    this.emit('updated')
  }
  get shouldUseDarkColors() {
    return this.#source === 'dark'
  }
  shouldUseHighContrastColors = false
  shouldUseInvertedColorScheme = false
  prefersReducedTransparency = false
}

export const nativeTheme = new NativeTheme()

export async function applyColorScheme(contents) {
  const source = nativeTheme.themeSource
  await contents.emulate('prefers-color-scheme', source === 'system' ? '' : source)
}
