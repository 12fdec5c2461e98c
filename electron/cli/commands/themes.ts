import { starterCodebook } from '#electron/import/read-codebook.ts'
import { PROJECT_DOC, type ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import { checkPath } from '#shared/doc/check-theme-edit.ts'
import { ensureTheme, findTheme, splitPath, type ThemeWish } from '#shared/doc/theme-operations.ts'
import { THEME_COLOURS, themeSign, type ThemeColour } from '#shared/domain/theme.ts'
import { LANGUAGES } from '#shared/i18n/words.ts'
import { assetsFolder } from '../app-root.ts'
import { codebookFrom, exportCodebook, importCodebook } from '../codebook-file.ts'
import { defineCommand, type Cli, type Output } from '../command.ts'
import type { CliCode } from '../messages.ts'
import { nearMiss } from '#shared/base/near-miss.ts'
import { listThemes } from '../theme-list.ts'
import { isThemeVerb, planThemeVerb, THEME_VERBS, touchText, type ThemeVerb } from '../theme-verbs.ts'
import { withProject } from '../with-project.ts'

const TEXTS = ['definition', 'include', 'exclude', 'example'] as const
/** Each is a job of its own. */
const JOBS = ['add', 'export', 'import', 'starter'] as const

export default defineCommand({
  usage: `<project> [--add PATH … | --export FILE | --import FILE | --starter LANGUAGE]
       postil themes <${Object.keys(THEME_VERBS).join('|')}> <project> …`,
  help: `
Lists the themes as a tree, with the number of claims tagged with each; or changes them.

  --add PATH          makes a theme such as "Security/Civilians", and those above it that are missing; with
    --color COLOUR      ${THEME_COLOURS.slice(0, 6).join(', ')},
                        ${THEME_COLOURS.slice(6).join(', ')}
    --definition TEXT   one sentence that says what belongs to it
    --include TEXT      when to use it
    --exclude TEXT      when not
    --example TEXT      words that show what is meant
  --export FILE       writes the codebook as CSV (- for standard output)
  --import FILE       adds and changes themes from such a file (- for standard input), all rows or none
  --starter LANGUAGE  adds the codebook for peace operations: ${LANGUAGES.join(' or ')}
  --dry-run           says what would be done, and does nothing

  rename <project> THEME NAME
  move <project> THEME PARENT     with all under it; / for the top
  merge <project> THEME INTO      its claims and the themes under it go to INTO
  unmerge <project> NAME          a theme that was merged stands for itself again
  split <project> THEME --into PATH --claims AN-1,AN-4 [--into … --claims …] [--retire]
  retire <project> THEME          not offered any more; claims keep it
  restore <project> THEME

A theme that is there already gets the colour and texts given with --add.
`,
  options: {
    add: { type: 'string' },
    color: { type: 'string' },
    definition: { type: 'string' },
    include: { type: 'string' },
    exclude: { type: 'string' },
    example: { type: 'string' },
    export: { type: 'string' },
    import: { type: 'string' },
    starter: { type: 'string' },
    'dry-run': { type: 'boolean' },
    into: { type: 'string', multiple: true },
    claims: { type: 'string', multiple: true },
    retire: { type: 'boolean' },
  },
  words: [1, 4],
  async run(words, values, cli) {
    const isDryRun = values['dry-run'] ?? false
    const verbAt = words.length > 1 ? words.slice(0, 2).findIndex(isThemeVerb) : -1
    const jobs = JOBS.filter((job) => values[job] !== undefined)
    if (verbAt >= 0) {
      if (jobs.length > 0) return usage(`--${jobs[0]} does not go with "${words[verbAt]}".`)
      const [project] = words.slice(1 - verbAt)
      const { into = [], claims = [], retire = false } = values
      const split = { into, claims, retire }
      return runVerb(project!, words[verbAt] as ThemeVerb, words.slice(2), split, isDryRun, cli)
    }
    if (words.length > 1) return usage(`"${words[1]}" is one word too many. See "postil themes --help".`)
    if (jobs.length > 1) return usage(`--${jobs[0]} and --${jobs[1]} do not go together.`)
    const [given] = words
    if (values.export !== undefined)
      return withProject(cli, given!, 'read', (project) => exportCodebook(project, values.export!, cli))
    if (values.import !== undefined || values.starter !== undefined) {
      const table = await tableFrom(values, cli)
      if (!table.ok) return table
      return withProject(cli, given!, isDryRun ? 'read' : 'write', (project) =>
        importCodebook(project, table.value, isDryRun),
      )
    }
    const wish = wishOf(values)
    if (!wish.ok) return wish
    const { add } = values
    if (add === undefined && Object.keys(wish.value).length > 0)
      return usage('Say with --add which theme gets the colour or text.')
    if (add !== undefined) {
      if (splitPath(add).length === 0) return usage('--add needs a path such as "Parent/Child".')
      const fine = checkPath(add)
      if (!fine.ok) return fine
    }
    return withProject(cli, given!, add === undefined || isDryRun ? 'read' : 'write', (project) => {
      if (add !== undefined && !isDryRun) {
        const written = addTheme(project, add, wish.value)
        if (!written.ok) return written
      }
      return ok(listed(project))
    })
  },
})

async function tableFrom(values: { import?: string; starter?: string }, cli: Cli) {
  if (values.import !== undefined) return codebookFrom(values.import, cli)
  const language = LANGUAGES.find((one) => one === values.starter)
  if (!language)
    return usage(`"${values.starter}" is no language of ours. There are ${LANGUAGES.join(', ')}.`)
  return ok(await starterCodebook(assetsFolder(), language))
}

function runVerb(
  project: string,
  verb: ThemeVerb,
  words: readonly string[],
  split: Parameters<typeof planThemeVerb>[3],
  isDryRun: boolean,
  cli: Cli,
): Promise<Result<Output, CliCode>> | Failure<CliCode> {
  const { words: count, usage: form } = THEME_VERBS[verb]
  if (words.length !== count) return usage(`Usage: postil themes ${verb} <project> ${form}`)
  if (verb !== 'split' && (split.into.length > 0 || split.claims.length > 0 || split.retire))
    return usage('--into, --claims and --retire go with "split".')
  // A refusal leaves the project as it was, to the byte: opening for writing signs me in.
  return withProject(cli, project, 'read', (open) => planThemeVerb(open, verb, words, split)).then(
    (planned) => {
      if (!planned.ok) return planned
      const { change } = planned.value
      const { says, ...facts } = change
      const output = {
        json: { ...facts, written: !isDryRun },
        text: `${says}: ${touchText(change)}.${isDryRun ? ' Nothing was written.' : ''}\n`,
      }
      if (isDryRun) return ok(output)
      return withProject(cli, project, 'write', (open): Result<Output, CliCode> => {
        const again = planThemeVerb(open, verb, words, split)
        if (!again.ok) return again
        const written = open.edit(again.value.parts)
        return written.ok ? ok(output) : written
      })
    },
  )
}

function addTheme(project: ProjectFile, path: string, wish: ThemeWish): Result<unknown, CliCode> {
  const themes = project.themes()
  const known = findTheme(themes, path)
  return project.edit([
    {
      doc: PROJECT_DOC,
      run(edit) {
        if (!known) return void ensureTheme(edit, themes, path, wish)
        if (wish.colour) edit.set('theme', known.id, 'colour', wish.colour)
        for (const field of TEXTS) {
          const text = wish[field]
          if (text !== undefined) edit.set('theme', known.id, field, text)
        }
      },
    },
  ])
}

function listed(project: ProjectFile): Output {
  const themes = listThemes(project)
  const lines = themes.map((theme) => {
    const indent = '  '.repeat(theme.path.split('/').length - 1)
    const facts = [theme.color, `${theme.claims} claims`, ...(theme.retired ? ['retired'] : [])]
    return `${indent}${themeSign(theme.color)} ${theme.name}  (${facts.join(', ')})\n`
  })
  return { json: themes, text: lines.join('') }
}

function wishOf(
  values: { color?: string } & { [Field in (typeof TEXTS)[number]]?: string },
): Result<ThemeWish, CliCode> {
  const wish: { -readonly [Field in keyof ThemeWish]: ThemeWish[Field] } = {}
  if (values.color !== undefined) {
    if (!isColour(values.color)) return unknownColour(values.color)
    wish.colour = values.color
  }
  for (const field of TEXTS) if (values[field] !== undefined) wish[field] = values[field].trim()
  return ok(wish)
}

function isColour(name: string): name is ThemeColour {
  return (THEME_COLOURS as readonly string[]).includes(name)
}

function unknownColour(name: string): Failure<CliCode> {
  const near = nearMiss(name, THEME_COLOURS)
  const hint = near ? `Did you mean "${near}"? ` : ''
  return usage(`"${name}" is no theme colour. ${hint}The colours are ${THEME_COLOURS.join(', ')}.`)
}

function usage(reason: string): Failure<CliCode> {
  return fail('usage', { reason })
}
