// Our reader's own modules, as the app uses them.
import { ArticleText } from '../../../renderer/editor/article-text.ts'
import { ArticleView, SCREENS_AROUND } from '../../../renderer/editor/article-view.ts'
import { IntervalIndex } from '../../../renderer/editor/interval-index.ts'
import { HighlightPainter } from '../../../renderer/editor/paint-highlights.ts'
import { THEME_COLOURS } from '../../../shared/domain/theme.ts'
import { freshPassage, makeFrame } from './world.mjs'

export function ours(world) {
  const { scroller, root } = makeFrame()
  const view = new ArticleView(root, scroller, () => {})
  const painter = new HighlightPainter(view)
  const colours = [...THEME_COLOURS]
  let index = IntervalIndex.of([])
  let added = 0
  // Measured anew when the text was scrolled, as in the app.
  let visible = null
  const paint = () => {
    visible ??= view.visible(SCREENS_AROUND)
    const look = ({ theme }) => ({ tint: colours[theme], active: false })
    if (visible) painter.paint(index, visible.all, look, null)
  }
  const claimsAt = (x, y) => {
    const position = view.positionAt(x, y)
    return position !== null && view.isOver(position, x, y) ? index.at(position) : []
  }
  let asked = 0
  scroller.addEventListener(
    'scroll',
    () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0
        visible = null
        paint()
      })
    },
    { passive: true },
  )
  return {
    load: () => view.show(new ArticleText(world.content, 'en')),
    show() {
      index = IntervalIndex.of(world.passages)
      paint()
    },
    add() {
      index = index.with([], [freshPassage(world, added++)])
      paint()
    },
    /** To a colour that no other theme has, and back. */
    recolour() {
      colours[0] = colours[0] === 'none' ? THEME_COLOURS[0] : 'none'
      paint()
    },
    /** As the reader answers a pointer that rests: what lies there and where to say so. */
    watchPointer(tell) {
      root.addEventListener('pointermove', ({ clientX, clientY }) => {
        const claims = claimsAt(clientX, clientY)
        if (claims.length === 0) return
        const position = view.positionAt(clientX, clientY)
        view.rectsOf({ start: Math.max(0, position - 1), end: position + 1 })
        tell(claims.length)
      })
    },
    hit: (x, y) => index.at(view.positionAt(x, y) ?? -1).length,
    scroller,
  }
}
