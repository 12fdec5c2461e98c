// What cannot be read, on the command line: exit code 1, one line that says what and what to do, nothing changed.
import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestFolder } from './testing/run.ts'

let folder: TestFolder
let project: Buffer
beforeAll(async () => {
  folder = new TestFolder()
  folder.write('mill.txt', 'The mill\n\nThe mill stood idle for a year. Nobody missed the noise.\n')
  await folder.json(['new', 'good.postil', '--title', 'Mill'])
  await folder.json(['import', 'good.postil', 'mill.txt'])
  const lines = folder.writeLines('claims.jsonl', [{ article: 'The mill', quote: 'stood idle' }])
  await folder.json(['annotate', 'good.postil', lines])
  project = folder.read('good.postil')
})
afterAll(() => folder.remove())

/** Exactly one line, in words; nothing for a program to take for a result. */
async function refusal(args: readonly string[]): Promise<string> {
  const { code, out, err } = await folder.run([...args, '--json'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^postil: [^\n]+[.?]\n$/u)
  expect(err).not.toMatch(/undefined|null|NaN|\[object|errno|sqlite|\.ts\b|node:|Error:|\n.*\n/iu)
  return err
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('a file to import', () => {
  it.each([
    ['empty.txt', utf8(''), 'empty.txt is empty. Nothing was changed. Choose a file that holds text.'],
    ['blank.txt', utf8(' \n\t\n'), 'blank.txt is empty. Nothing was changed. Choose a file that holds text.'],
    [
      'picture.txt',
      latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
      'picture.txt is of a kind that Postil cannot read (PNG image).',
    ],
    [
      'noise.txt',
      latin1('\x01\x02\0\0\x03 text \0'),
      'noise.txt is not text. Nothing was changed. Postil reads',
    ],
    ['letters.txt', latin1('\xd5\xc4\x8a \xc2\xe0\xf0 \x9a\xe8'), 'Name it with --encoding'],
    [
      'script.html',
      utf8('<html><script>x</script></html>'),
      'script.html holds no text. Nothing was changed.',
    ],
    ['deep.html', utf8('<div>'.repeat(100_000)), 'Save the page as text and import that.'],
    ['brief.pdf', latin1('%PDF-1.7\n%\xe2\xe3\n'), 'brief.pdf is of a kind that Postil cannot read (PDF).'],
  ])('%s is refused', async (name, bytes, words) => {
    folder.write(name, bytes)
    expect(await refusal(['import', 'good.postil', name])).toContain(words)
    expect(folder.read('good.postil').equals(project)).toBe(true)
  })

  it('of 200 MB is refused before it is read', async () => {
    const path = join(folder.path, 'huge.txt')
    closeSync(openSync(path, 'w'))
    truncateSync(path, 200 * 1024 * 1024)
    const start = performance.now()
    expect(await refusal(['import', 'good.postil', 'huge.txt'])).toContain('huge.txt is larger than 64 MB.')
    expect(performance.now() - start).toBeLessThan(2000)
    expect(folder.read('good.postil').equals(project)).toBe(true)
  })

  it('that is not there, or is a folder, is refused', async () => {
    mkdirSync(join(folder.path, 'folder'), { recursive: true })
    expect(await refusal(['import', 'good.postil', 'gone.txt'])).toContain('gone.txt is not there.')
    expect(await refusal(['import', 'good.postil', 'folder'])).toContain('folder is not a file.')
    expect(folder.read('good.postil').equals(project)).toBe(true)
  })

  it('stops the good ones that were named with it', async () => {
    folder.write('empty.txt', '')
    expect(await refusal(['import', 'good.postil', 'mill.txt', 'empty.txt'])).toContain('empty.txt is empty.')
    expect(folder.read('good.postil').equals(project)).toBe(true)
  })

  it('in UTF-16 without its mark is read', async () => {
    await folder.json(['new', 'wide.postil'])
    folder.write('wide.txt', Buffer.from('The weir\n\nThe weir was raised in May. It leaks.\n', 'utf16le'))
    await folder.json(['import', 'wide.postil', 'wide.txt'])
    const { out } = await folder.run(['text', 'wide.postil', 'The weir'])
    expect(out).toContain('The weir was raised in May. It leaks.')
  })

  it('of scripts and text brings its text alone', async () => {
    await folder.json(['new', 'page.postil'])
    folder.write(
      'page.html',
      '<body><script>steal()</script><h1>The sluice</h1><p onclick="steal()">It was left open.</p>',
    )
    await folder.json(['import', 'page.postil', 'page.html'])
    const { out } = await folder.run(['text', 'page.postil', 'The sluice'])
    expect(out).toContain('It was left open.')
    expect(out).not.toContain('steal')
  })
})

describe('a file named like a project', () => {
  const COMMANDS: readonly (readonly [command: string, ...rest: string[]])[] = [
    ['claims'],
    ['articles'],
    ['verify'],
    ['import', 'mill.txt'],
    ['annotate', 'claims.jsonl'],
  ]

  /** What each command says of it; it stays byte for byte, and nothing is put beside it. */
  async function refusals(name: string): Promise<string[]> {
    const bytes = folder.read(name)
    const beside = readdirSync(folder.path).toSorted()
    const said: string[] = []
    for (const [command, ...rest] of COMMANDS) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they would touch the same file
      said.push(await refusal([command, name, ...rest]))
    }
    expect(folder.read(name).equals(bytes)).toBe(true)
    expect(readdirSync(folder.path).toSorted()).toEqual(beside)
    return said
  }
  const all = (words: string) => COMMANDS.map(() => expect.stringContaining(words))

  it('that is cut in half is damaged', async () => {
    folder.write('half.postil', project.subarray(0, Math.floor(project.length / 2)))
    expect(await refusals('half.postil')).toEqual(all('is damaged and was left as it is.'))
  })

  it('that is cut within a page is damaged', async () => {
    folder.write('cut.postil', project.subarray(0, project.length - 1000))
    expect(await refusals('cut.postil')).toEqual(all('is damaged and was left as it is.'))
  })

  it.each([
    ['random bytes', randomBytes(40_000)],
    ['a text', utf8('not a project')],
    ['nothing', utf8('')],
  ])('that holds %s is none', async (_, bytes) => {
    folder.write('noise.postil', bytes)
    expect(await refusals('noise.postil')).toEqual(
      all('is not a Postil project. Make one with "postil new".'),
    )
  })

  it('that is the database of another program is none', async () => {
    const other = new DatabaseSync(join(folder.path, 'other.postil'))
    other.exec('CREATE TABLE things (name TEXT)')
    other.close()
    expect(await refusals('other.postil')).toEqual(all('is not a Postil project.'))
  })

  it('of a newer Postil says so', async () => {
    folder.write('newer.postil', project)
    const newer = new DatabaseSync(join(folder.path, 'newer.postil'))
    newer.exec('PRAGMA user_version = 999; PRAGMA journal_mode = DELETE')
    newer.close()
    expect(await refusals('newer.postil')).toEqual(all('was written by a newer Postil'))
  })
})
