import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COMMANDS } from './command-list.ts'
import { messageOf } from './messages.ts'
import { nearMiss } from '#shared/base/near-miss.ts'
import { TestFolder } from './testing/run.ts'

let folder: TestFolder
beforeEach(() => {
  folder = new TestFolder()
})
afterEach(() => folder.remove())

describe('postil', () => {
  it('shows its commands, on stdout where they were asked for', async () => {
    const asked = await folder.run(['--help'])
    expect(asked).toMatchObject({ code: 0, err: '' })
    for (const name of Object.keys(COMMANDS)) expect(asked.out).toContain(`  ${name}`)
    expect(await folder.run([])).toEqual({ code: 2, out: '', err: asked.out })
    expect((await folder.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })

  it.each(Object.keys(COMMANDS))('%s explains itself', async (name) => {
    const { code, out, err } = await folder.run([name, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`Usage: postil ${name} <${name === 'anchor' ? 'text-file' : 'project'}>`)
    expect((await folder.run(['help', name])).out).toBe(out)
  })

  it('says in one line how to call it, with what was probably meant', async () => {
    const cases: [string[], string][] = [
      [['clams'], 'postil: Unknown command "clams". Did you mean "claims"? See "postil --help".\n'],
      [['xyzzy'], 'postil: Unknown command "xyzzy". See "postil --help".\n'],
      [['--jsn'], 'postil: Unknown option "--jsn". See "postil --help".\n'],
      [
        ['claims', 'a', '--themes', 'x'],
        'postil: Unknown option --themes. Did you mean --theme? See "postil claims --help".\n',
      ],
      [['text', 'a'], 'postil: Something is missing. Usage: postil text <project> <article>\n'],
      [['verify', 'a', 'b'], 'postil: "b" is one word too many. Usage: postil verify <project>\n'],
      [
        ['new', 'a', '--initials', 'A-N'],
        'postil: "A-N" are no initials. Give one to four letters or digits, such as AN.\n',
      ],
    ]
    for (const [args, err] of cases) expect(await folder.run(args)).toEqual({ code: 2, out: '', err })
    expect((await folder.run(['new', 'a', '--title'])).code).toBe(2)
  })

  it('answers what a user can mend with exit code 1 and one line', async () => {
    folder.write('notes.txt', 'not a project')
    for (const args of [
      ['claims', 'nowhere.postil'],
      ['claims', 'notes.txt'],
      ['new', 'notes.txt'],
      ['new', 'no/such/folder.postil'],
    ]) {
      const { code, out, err } = await folder.run([...args, '--json'])
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/^postil: [^\n]+\n$/u)
    }
    expect(folder.read('notes.txt').toString()).toBe('not a project')
  })

  it('answers a bug of its own with exit code 70 and no stack', async () => {
    const { code, out, err } = await folder.run(['annotate', 'a.postil', '-'], {
      stdin: () => Promise.reject(new Error('broken')),
    })
    expect({ code, out }).toEqual({ code: 70, out: '' })
    expect(err).toMatch(/^postil: This is a bug in Postil, sorry\. Details are in .*postil-cli\.log\n$/u)
  })

  it('signs with the name given, in the environment or in the settings of the app', async () => {
    const numberOf = async (args: string[], env: Record<string, string>) => {
      const project = `p${args.length}${Object.keys(env).length}.postil`
      await folder.run(['new', project, ...args], { env })
      await folder.run(['import', project, '-'], { env, input: 'One sentence stands here.' })
      const lines = '{"article": "Standard input", "quote": "sentence"}'
      const made = await folder.json<{ claims: { number: string }[] }>(['annotate', project, '-', ...args], {
        env,
        input: lines,
      })
      return made.claims[0]!.number
    }
    const home = { HOME: folder.path, XDG_CONFIG_HOME: folder.path }
    expect(await numberOf(['--as', 'Boris Petrov'], home)).toBe('BP-1')
    expect(await numberOf(['--as', 'Boris Petrov', '--initials', 'bo'], home)).toBe('BO-1')
    expect(await numberOf([], { ...home, POSTIL_NAME: 'Chloé Roy', POSTIL_INITIALS: 'CR' })).toBe('CR-1')
  })
})

it('guesses a mistyped word only where one is near', () => {
  const words = ['claims', 'themes', 'text']
  expect(['cliams', 'theme', 'tex', 'zzz', 't'].map((word) => nearMiss(word, words))).toEqual([
    'claims',
    'themes',
    'text',
    null,
    null,
  ])
})

it('keeps a message on one line', () => {
  expect(messageOf({ ok: false, code: 'usage', detail: { reason: 'a\nb\tc' } })).toBe('a b c')
})
