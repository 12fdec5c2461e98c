import type { Tint } from '../../editor/highlight-rules.ts'
import type { Mark } from '../../editor/scroll-marks.ts'

/** Width of the strip; the active claim's mark takes all of it. CSS pixels. */
const WIDTH = 10

/** One canvas, drawn as a whole: some hundred rectangles take less than a millisecond. */
export function drawMarks(canvas: HTMLCanvasElement, height: number, marks: readonly Mark[]): void {
  const scale = devicePixelRatio
  canvas.width = Math.round(WIDTH * scale)
  canvas.height = Math.round(height * scale)
  canvas.style.width = `${WIDTH}px`
  canvas.style.height = `${height}px`
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(scale, scale)
  const style = getComputedStyle(canvas)
  const isForced = matchMedia('(forced-colors: active)').matches
  // Asking the style for each of some hundred marks would take longer than drawing them.
  const known = new Map<Tint, string>()
  const colourOf = ({ tint, active }: Mark): string => {
    if (isForced) return active ? style.outlineColor : style.color
    const colour =
      known.get(tint) ?? style.getPropertyValue(tint === 'none' ? '--ink-faint' : `--theme-${tint}`)
    known.set(tint, colour)
    return colour
  }
  // The active one last, over its neighbours.
  for (const mark of marks.toSorted((a, b) => Number(a.active) - Number(b.active))) {
    context.fillStyle = colourOf(mark)
    context.globalAlpha = mark.active || isForced ? 1 : 0.55
    if (mark.active) context.fillRect(0, mark.row - 1, WIDTH, 4)
    else context.fillRect(3, mark.row, WIDTH - 6, 2)
  }
}
