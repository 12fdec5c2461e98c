// Run as a process of its own by kill.test.ts: makes one edit after the other and says each when it is on disk.
// Arguments: project, article. Starts at the first byte of its input, so that it can be kept ready.
import { readSync, writeSync } from 'node:fs'
import { createClaim } from '#shared/doc/claim-operations.ts'
import { ensureTheme } from '#shared/doc/theme-operations.ts'
import { nextClaimNumber } from '#shared/domain/claim.ts'
import { openProject, PROJECT_DOC } from '../project-file.ts'
import { AMINA, HASH, TEXT, valueOf } from './sample.ts'

const [path, article] = process.argv.slice(2) as [string, string]
readSync(0, Buffer.alloc(1))
const project = valueOf(openProject(path, { me: AMINA, mode: 'write' }))
const used = project.usedNumbers()
for (let n = 0; ; n++) {
  const number = nextClaimNumber('AN', used)
  used.push(number)
  let claim = ''
  let theme = ''
  // Two documents in one transaction: never one without the other.
  valueOf(
    project.edit([
      { doc: PROJECT_DOC, run: (edit) => (theme = ensureTheme(edit, project.themes(), `Theme ${n % 7}`)) },
      {
        doc: article,
        run: (edit) => {
          const place = { article, version: HASH, start: n % 20, end: (n % 20) + 5 }
          claim = createClaim(edit, { number, statement: number, themes: [theme] }, place, TEXT)
        },
      },
    ]),
  )
  writeSync(1, `claim ${claim} ${number}\n`)
  valueOf(
    project.edit([
      { doc: article, run: (edit) => edit.set('claim', claim, 'statement', `edited ${number}`) },
    ]),
  )
  writeSync(1, `edited ${claim} ${number}\n`)
}
