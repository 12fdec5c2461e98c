/** Asked often, runs once, with the next frame. */
export function onceAFrame(run: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let asked = 0
  const ask = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0
      run()
    })
  }
  return { ask, cancel: () => cancelAnimationFrame(asked) }
}
