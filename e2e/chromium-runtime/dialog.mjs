// Electron's `dialog`. Without a display nobody can answer, so a test has to: it replaces these functions.
// With a display, `zenity` asks.
import { execFile } from 'node:child_process'
import { isHeadless } from './state.mjs'
import { strict } from './strict.mjs'

function zenity(name, args) {
  if (isHeadless())
    throw new Error(
      `dialog.${name} needs an answer, and there is no display: replace dialog.${name} in the test`,
    )
  return new Promise((resolve, reject) => {
    execFile('zenity', args, (error, stdout) => {
      if (error?.code === 'ENOENT') reject(new Error(`dialog.${name} needs the program zenity`))
      else resolve({ accepted: !error, text: stdout.trimEnd() })
    })
  })
}

/** The window in front of the options is optional. */
const optionsOf = (args) => (args.length > 1 ? args[1] : args[0]) ?? {}

const fileArgs = ({ title, defaultPath, filters = [] }) => [
  '--file-selection',
  ...(title ? ['--title', title] : []),
  ...(defaultPath ? ['--filename', defaultPath] : []),
  ...filters.flatMap(({ name, extensions }) => [
    '--file-filter',
    `${name} | ${extensions.map((extension) => (extension === '*' ? '*' : `*.${extension}`)).join(' ')}`,
  ]),
]

export const dialog = strict('dialog', {
  async showOpenDialog(...args) {
    const options = optionsOf(args)
    const properties = options.properties ?? []
    const { accepted, text } = await zenity('showOpenDialog', [
      ...fileArgs(options),
      ...(properties.includes('openDirectory') ? ['--directory'] : []),
      ...(properties.includes('multiSelections') ? ['--multiple', '--separator', '\n'] : []),
    ])
    return { canceled: !accepted, filePaths: accepted ? text.split('\n') : [] }
  },

  async showSaveDialog(...args) {
    const { accepted, text } = await zenity('showSaveDialog', [
      ...fileArgs(optionsOf(args)),
      '--save',
      '--confirm-overwrite',
    ])
    return { canceled: !accepted, filePath: accepted ? text : '' }
  },

  async showMessageBox(...args) {
    const { message = '', detail = '', buttons = ['OK'], cancelId, title } = optionsOf(args)
    const text = [message, detail].filter(Boolean).join('\n\n')
    const [first, ...others] = buttons
    // zenity prints the label of an extra button, and says no for the cancel button.
    const cancel = cancelId ?? buttons.length - 1
    const extra = others
      .filter((label) => label !== buttons[cancel])
      .flatMap((label) => ['--extra-button', label])
    const { accepted, text: pressed } = await zenity('showMessageBox', [
      ...(buttons.length > 1 ? ['--question', '--cancel-label', buttons[cancel], ...extra] : ['--info']),
      '--no-markup',
      '--text',
      text,
      '--ok-label',
      first,
      ...(title ? ['--title', title] : []),
    ])
    const response = accepted ? 0 : pressed ? buttons.indexOf(pressed) : cancel
    return { response, checkboxChecked: false }
  },

  /** Electron too prints it when no window can be shown. */
  showErrorBox(title, content) {
    console.error(`${title}\n${content}`)
  },
})
