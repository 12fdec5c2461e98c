import { PROJECT_DOC } from '#electron/project/project-file.ts'
import { fail, ok } from '#shared/base/result.ts'
import { LIKELIHOOD_SCALES } from '#shared/domain/likelihood.ts'
import type { Project } from '#shared/domain/project.ts'
import { defineCommand } from '../command.ts'
import { withProject } from '../with-project.ts'

const SCALES = ['none', ...LIKELIHOOD_SCALES] as const

export default defineCommand({
  usage: '<project> [--title TITLE] [--scale none|icd203|phia] [--grading on|off]',
  help: `
Prints what the team has agreed on, after changing it where it is told to.

  --scale S      the scale of likelihood: none, icd203 or phia; terms given before stay with their own scale
  --grading G    Admiralty grading, on or off: reliability of sources, credibility of claims
`,
  options: { title: { type: 'string' }, scale: { type: 'string' }, grading: { type: 'string' } },
  words: [1, 1],
  run([given], { title, scale, grading }, cli) {
    if (title !== undefined && title.trim() === '')
      return fail('usage', { reason: 'A project needs a title.' })
    if (scale !== undefined && !isScale(scale))
      return fail('usage', { reason: `--scale: "${scale}" is no scale. There are ${SCALES.join(', ')}.` })
    if (grading !== undefined && grading !== 'on' && grading !== 'off')
      return fail('usage', { reason: `--grading is on or off, not "${grading}".` })
    const isEdit = [title, scale, grading].some((value) => value !== undefined)
    return withProject(cli, given!, isEdit ? 'write' : 'read', (project) => {
      const { id } = project.settings
      if (isEdit) {
        const written = project.edit([
          {
            doc: PROJECT_DOC,
            run(edit) {
              if (title !== undefined) edit.set('project', id, 'title', title.trim())
              if (scale !== undefined) edit.set('project', id, 'scale', scale)
              if (grading !== undefined) edit.set('project', id, 'grading', grading === 'on')
            },
          },
        ])
        if (!written.ok) return written
      }
      const now = project.settings
      const json = { title: now.title, scale: now.scale, grading: now.grading }
      return ok({
        json,
        text: `${json.title}\nScale of likelihood: ${json.scale}\nGrading: ${json.grading ? 'on' : 'off'}\n`,
      })
    })
  },
})

function isScale(text: string): text is Project['scale'] {
  return (SCALES as readonly string[]).includes(text)
}
