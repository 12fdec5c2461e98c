import { basename } from 'node:path'
import { createProject } from '#electron/project/project-file.ts'
import { ok } from '#shared/base/result.ts'
import { defineCommand } from '../command.ts'

export default defineCommand({
  usage: '<project> [--title TITLE]',
  help: `
Makes an empty project file. A file that is there already is never touched.

  --title TITLE     its title; the file's name when left out

  postil new mali.postil --title "Mali, autumn 2020"
`,
  options: { title: { type: 'string' } },
  words: [1, 1],
  run([given], values, cli) {
    const path = cli.path(given!)
    const title = values.title?.trim() || basename(path).replace(/\.postil$/iu, '')
    const made = createProject(path, { title, me: cli.me })
    if (!made.ok) return made
    made.value.close()
    return ok({ json: { path, title }, text: `Made ${given}.\n` })
  },
})
