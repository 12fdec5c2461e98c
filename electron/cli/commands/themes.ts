import { PROJECT_DOC } from '#electron/project/project-file.ts'
import { fail, ok, type Failure } from '#shared/base/result.ts'
import { ensureTheme, findTheme, splitPath } from '#shared/doc/theme-operations.ts'
import { THEME_COLOURS, themeSign, type ThemeColour } from '#shared/domain/theme.ts'
import { defineCommand } from '../command.ts'
import type { CliCode } from '../messages.ts'
import { nearMiss } from '../near-miss.ts'
import { listThemes } from '../theme-list.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> [--add "Parent/Child" [--color COLOUR] [--definition TEXT]]',
  help: `
Lists the themes as a tree, with the number of claims tagged with each. With --add it first makes a theme, and those
above it that are missing.

  --add PATH          such as "Security/Civilians"
  --color COLOUR      ${THEME_COLOURS.slice(0, 6).join(', ')},
                      ${THEME_COLOURS.slice(6).join(', ')}
  --definition TEXT   one sentence that says what belongs to it

A theme that is there already gets the colour and definition given.
`,
  options: { add: { type: 'string' }, color: { type: 'string' }, definition: { type: 'string' } },
  words: [1, 1],
  run([given], { add, color, definition }, cli) {
    if (add === undefined && (color !== undefined || definition !== undefined)) {
      return fail('usage', { reason: 'Say with --add which theme gets the colour or definition.' })
    }
    if (add !== undefined && splitPath(add).length === 0) {
      return fail('usage', { reason: '--add needs a path such as "Parent/Child".' })
    }
    if (color !== undefined && !isColour(color)) return unknownColour(color)
    return withProject(cli, given!, add === undefined ? 'read' : 'write', (project) => {
      if (add !== undefined) {
        const themes = project.themes()
        const known = findTheme(themes, add)
        const wish = { colour: color, definition: definition?.trim() }
        const written = project.edit([
          {
            doc: PROJECT_DOC,
            run(edit) {
              if (!known) ensureTheme(edit, themes, add, wish)
              else {
                if (wish.colour) edit.set('theme', known.id, 'colour', wish.colour)
                if (wish.definition !== undefined) edit.set('theme', known.id, 'definition', wish.definition)
              }
            },
          },
        ])
        if (!written.ok) return written
      }
      const listed = listThemes(project)
      const lines = listed.map((theme) => {
        const indent = '  '.repeat(theme.path.split('/').length - 1)
        return `${indent}${themeSign(theme.color)} ${theme.name}  (${theme.color}, ${theme.claims} claims)\n`
      })
      return ok({ json: listed, text: lines.join('') })
    })
  },
})

function isColour(name: string): name is ThemeColour {
  return (THEME_COLOURS as readonly string[]).includes(name)
}

function unknownColour(name: string): Failure<CliCode> {
  const near = nearMiss(name, THEME_COLOURS)
  const hint = near ? `Did you mean "${near}"? ` : ''
  return fail('usage', {
    reason: `"${name}" is no theme colour. ${hint}The colours are ${THEME_COLOURS.join(', ')}.`,
  })
}
