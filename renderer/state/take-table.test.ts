import { expect, it } from 'vitest'
import { gathered } from './take-table.ts'

const never = new AbortController().signal

function* slowly(count: number, onTake: (n: number) => void = () => {}) {
  for (let n = 0; n < count; n++) {
    const until = performance.now() + 5
    while (performance.now() < until);
    onTake(n)
    yield n
  }
}

it('takes every row in its order, and lets others in between', async () => {
  let turns = 0
  const timer = setInterval(() => turns++)
  const rows = await gathered(slowly(40), () => {}, never)
  clearInterval(timer)
  expect(rows).toEqual(Array.from({ length: 40 }, (_, n) => n))
  // 200 ms in slices of 20: about ten pauses.
  expect(turns).toBeGreaterThan(3)
})

it('tells how far it is at the beginning, and then now and then only', async () => {
  const told: number[] = []
  await gathered(slowly(60), (done) => told.push(done), never)
  expect(told).toEqual([0])
})

it('stops soon after it is given up, and makes no more rows', async () => {
  const stop = new AbortController()
  let taken = 0
  const rows = gathered(
    slowly(1000, (n) => {
      taken = n
      if (n === 10) stop.abort(new Error('given up'))
    }),
    () => {},
    stop.signal,
  )
  await expect(rows).rejects.toThrow('given up')
  expect(taken).toBeLessThan(20)
})
