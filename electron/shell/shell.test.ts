import { describe, expect, it } from 'vitest'
import { APP_POLICY, PRINT_POLICY } from './content-policy.ts'
import { pathInside } from './path-inside.ts'
import { projectIn, userArguments } from './start-arguments.ts'

describe('the own scheme', () => {
  it.each([
    ['/index.html', '/app/out/renderer/index.html'],
    ['/assets/a%20b.css', '/app/out/renderer/assets/a b.css'],
    ['/', null],
    ['/../main/main.js', null],
    ['/%2e%2e/main/main.js', null],
    ['/..%2fmain%2fmain.js', null],
    ['/..%5cmain', null],
    ['/%252e%252e/main', '/app/out/renderer/%2e%2e/main'],
    ['/a%00.html', null],
    ['/c:/windows', null],
    ['/%zz', null],
    ['/../renderer-other/x.html', null],
  ])('serves %s from %s', (pathname, path) => {
    expect(pathInside('/app/out/renderer', pathname)).toBe(path)
  })

  it('lets nothing in from elsewhere, and no script into a printed page', () => {
    expect(APP_POLICY).not.toMatch(/unsafe|https?:|\*/)
    expect(PRINT_POLICY).not.toMatch(/script-src|https?:|\*/)
    for (const policy of [APP_POLICY, PRINT_POLICY]) expect(policy).toMatch(/^default-src 'none'; /)
  })
})

describe('the arguments of a start', () => {
  it('are told from the program, the folder of the app, and switches', () => {
    expect(userArguments(['/usr/bin/postil', 'cli', 'claims', '--json'], false)).toEqual([
      'cli',
      'claims',
      '--json',
    ])
    expect(userArguments(['electron', '--no-sandbox', '.', 'cli', 'verify', 'a.postil'], true)).toEqual([
      'cli',
      'verify',
      'a.postil',
    ])
    expect(userArguments(['electron', '--inspect=0', '.'], true)).toEqual([])
    expect(userArguments(['electron'], true)).toEqual([])
  })

  it('may name a project, seen from where they were typed', () => {
    expect(projectIn(['desk/Water.POSTIL'], '/home/an')).toBe('/home/an/desk/Water.POSTIL')
    expect(projectIn(['--flag.postil', 'notes.txt'], '/home/an')).toBeNull()
  })
})
