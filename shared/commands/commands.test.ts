import { describe, expect, it } from 'vitest'
import { COMMAND_IDS, COMMANDS } from './commands.ts'
import { USUAL_KEYS } from './key-choices.ts'
import { appMenu } from './menu.ts'

const twice = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('the keys of commands', () => {
  it.each(['window', 'reader', 'memo', 'codebook', 'claims', 'compare', 'looks', 'suggest'] as const)(
    'mean one thing each in the scope %s',
    (scope) => {
      const keys = COMMAND_IDS.filter((id) => COMMANDS[id].scope === scope).flatMap((id) => [
        ...COMMANDS[id].keys,
      ])
      expect(twice(keys)).toEqual([])
    },
  )

  it('stand in the menu as Electron writes them, and none of them twice', () => {
    const accelerators = appMenu((key) => key, USUAL_KEYS)
      .flatMap(({ items }) => items)
      .flatMap((item) => (typeof item === 'object' && item.accelerator ? [item.accelerator] : []))
    expect(twice(accelerators)).toEqual([])
    // https://www.electronjs.org/docs/latest/api/accelerator
    const valid = /^(?:CmdOrCtrl\+)(?:Alt\+)?(?:Shift\+)?(?:[A-Z0-9=,.-]|F\d{1,2}|Plus)$/
    expect(accelerators.filter((one) => !valid.test(one))).toEqual([])
    expect(accelerators).toEqual(expect.arrayContaining(['CmdOrCtrl+=', 'CmdOrCtrl+0', 'CmdOrCtrl+Alt+=']))
  })
})
