import { beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Registry from './registry.ts'

let registry: typeof Registry
beforeAll(async () => {
  vi.stubGlobal('navigator', { platform: 'Linux x86_64' })
  registry = await import('./registry.ts')
})

describe('a command', () => {
  it('does what was bound last, and what was bound before once that has gone', () => {
    const ran: string[] = []
    const binding = (name: string) => ({ 'claim.make': { run: () => void ran.push(name) } })
    const first = registry.bindCommands(binding('first'))
    const second = registry.bindCommands(binding('second'))
    registry.runCommand('claim.make')
    second()
    registry.runCommand('claim.make')
    first()
    expect(registry.runCommand('claim.make')).toBe(false)
    expect(ran).toEqual(['second', 'first'])
  })

  it('that two panes bind to the same thing stays bound while one of them is there', () => {
    const shared = { 'claim.make': { run: () => {} } }
    const first = registry.bindCommands(shared)
    const second = registry.bindCommands(shared)
    first()
    expect(registry.isEnabled('claim.make')).toBe(true)
    second()
    expect(registry.isEnabled('claim.make')).toBe(false)
  })
})
