// @recogito/text-annotator over the same text as plain paragraphs.
import { createTextAnnotator } from '@recogito/text-annotator'
import '@recogito/text-annotator/text-annotator.css'
import { freshPassage, makeFrame, paragraphs } from './world.mjs'

const COLOURS = [
  '#005abf',
  '#b66025',
  '#08605d',
  '#653b92',
  '#373b02',
  '#db526e',
  '#0c93cd',
  '#7e4828',
  '#278956',
  '#65004c',
  '#7d8497',
  '#b7870c',
]

export function recogito(world, renderer) {
  const { scroller, root } = makeFrame()
  const colours = [...COLOURS]
  const style = ({ bodies }) => ({ fill: colours[Number(bodies[0].value)], fillOpacity: 0.25 })
  let annotator = null
  let added = 0
  /** Positions count in the element's text, which has nothing between two paragraphs. */
  const annotation = ({ id, start, end, theme, block }) => ({
    id,
    bodies: [{ id: `${id}b`, annotation: id, purpose: 'tagging', value: String(theme) }],
    target: {
      annotation: id,
      selector: [{ quote: world.text.slice(start, end), start: start - 2 * block, end: end - 2 * block }],
    },
  })
  return {
    load() {
      root.innerHTML = paragraphs(world)
    },
    show() {
      annotator = createTextAnnotator(root, { renderer, style, annotatingEnabled: false })
      annotator.setAnnotations(world.passages.map(annotation))
    },
    add: () => annotator.addAnnotation(annotation(freshPassage(world, added++))),
    recolour() {
      colours[0] = colours[0] === COLOURS[0] ? '#716b62' : COLOURS[0]
      annotator.setStyle(style)
    },
    /** It listens by itself. */
    watchPointer(tell) {
      annotator.on('mouseEnterAnnotation', () => tell(1))
    },
    hit(x, y) {
      const box = root.getBoundingClientRect()
      return annotator.state.store.getAt(x - box.left, y - box.top, true)?.length ?? 0
    },
    scroller,
  }
}
