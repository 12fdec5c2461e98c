import { describe, expect, it } from 'vitest'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { WriteQueue, type PendingUpdate } from './write-queue.ts'

const update = (n: number): PendingUpdate => ({ doc: 'a1', update: Uint8Array.of(n) })

function queueWith(answers: Result<undefined, string>[]) {
  const sent: number[][] = []
  const states: string[] = []
  const queue = new WriteQueue(
    async (updates) => {
      sent.push(updates.map((u) => u.update[0]!))
      await new Promise((resolve) => setTimeout(resolve, 2))
      return answers.shift() ?? ok(undefined)
    },
    (state) => states.push(state),
  )
  return { queue, sent, states }
}

describe('the write queue', () => {
  it('sends what came together in one call and says saved only after the answer', async () => {
    const { queue, sent, states } = queueWith([])
    queue.push(update(1), 5)
    queue.push(update(2), 5)
    expect(states).toEqual(['pending', 'pending'])
    expect(await queue.flush()).toBe(true)
    expect(sent).toEqual([[1, 2]])
    expect(states.at(-1)).toBe('saved')
  })

  it('keeps what could not be written and sends it first, in order, with the next', async () => {
    const { queue, sent, states } = queueWith([fail('diskFull')])
    queue.push(update(1), 5)
    expect(await queue.flush()).toBe(false)
    expect(states.at(-1)).toBe('failed')
    queue.push(update(2), 5)
    expect(await queue.flush()).toBe(true)
    expect(sent).toEqual([[1], [1, 2]])
  })

  it('a flush waits for what is pushed while it sends', async () => {
    const { queue, sent } = queueWith([])
    queue.push(update(1), 5)
    const flushing = queue.flush()
    queue.push(update(2), 1000)
    expect(await flushing).toBe(true)
    expect(sent).toEqual([[1], [2]])
  })
})
