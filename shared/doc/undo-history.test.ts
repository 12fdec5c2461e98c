import { expect, it } from 'vitest'
import { UndoHistory, type UndoPart } from './undo-history.ts'

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
