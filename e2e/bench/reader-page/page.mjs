// The page of the reader's benchmark: `bench.make(way, world)` once, then its steps one by one from outside.
import '../../../renderer/ui/tokens.css'
import './page.css'
import { marks } from './marks.mjs'
import { ours } from './ours.mjs'
import { recogito } from './recogito.mjs'
import { makeFrame, makeWorld, paragraphs } from './world.mjs'

const WAYS = {
  ours,
  marks,
  recogitoCss: (world) => recogito(world, 'CSS_HIGHLIGHTS'),
  recogitoSpans: (world) => recogito(world, 'SPANS'),
  innerHtml(world) {
    const { root, scroller } = makeFrame()
    return { load: () => void (root.innerHTML = paragraphs(world)), scroller }
  },
}

let way = null
let heard = 0
let box = null

globalThis.bench = {
  make(name, size) {
    way = WAYS[name](makeWorld(size))
  },
  run: (step) => void way[step](),
  /** The least there is to see: a small box takes another colour. */
  leastChange() {
    box ??= document.body.appendChild(document.createElement('div'))
    box.className = box.className === 'box' ? 'box changed' : 'box'
  },
  watchPointer: () => way.watchPointer((count) => (heard += count)),
  heard: () => heard,
  /** Microseconds for one question at a point, over a grid of the screen; and how many passages were found. */
  hit() {
    const points = Array.from({ length: 400 }, (_, n) => [
      (innerWidth - 576) / 2 + 10 + (n % 20) * 28,
      20 + Math.floor(n / 20) * 40,
    ])
    let found = 0
    const begin = performance.now()
    for (const [x, y] of points) found += way.hit(x, y)
    return { us: ((performance.now() - begin) * 1000) / points.length, found }
  },
  scrollBy: (top) => way.scroller.scrollBy({ top }),
  /** Two frames: what was changed is on screen. */
  painted: () =>
    new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))
    }),
}
