import { expect, it } from 'vitest'
import { MOST_STEPS, UndoHistory, type UndoPart } from './undo-history.ts'

const part = (doc: string): UndoPart => ({ doc, text: true })

it('takes back what was added to the last step with that step, newest first', () => {
  const done: string[] = []
  const history = new UndoHistory((applied, direction) => {
    done.push(`${direction} ${applied.doc}`)
    return applied
  })
  history.push({ label: 'make', parts: [part('a')] })
  history.extendLast([part('b')])
  expect(history.undo()?.label).toBe('make')
  history.redo()
  expect(done).toEqual(['undo b', 'undo a', 'redo a', 'redo b'])
  expect(history.undo()?.label).toBe('make')
  expect(history.undo()).toBeNull()
})

it('takes the latest steps back, newest first, and forgets the oldest of more than it keeps', () => {
  const done: string[] = []
  const history = new UndoHistory((part) => {
    done.push(part.doc)
    return part
  })
  for (let n = 0; n < MOST_STEPS + 2; n++)
    history.push({ label: `${n}`, parts: [{ doc: `${n}`, text: true }] })
  while (history.undo());
  expect(done).toEqual(Array.from({ length: MOST_STEPS }, (_, n) => `${MOST_STEPS + 1 - n}`))
  expect(history.nextRedo).toBe('2')
})
