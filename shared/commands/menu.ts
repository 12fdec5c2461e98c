import { acceleratorOf, type KeyChoices } from './key-choices.ts'
import { COMMAND_IDS, COMMANDS, type CommandDefinition, type CommandId } from './commands.ts'

export type MenuEntry =
  | { command: CommandId; label: string; accelerator?: string }
  | { role: string; accelerator?: string }
  | 'separator'
export type MenuSection = { label: string; items: MenuEntry[] }

const AFTER: Partial<Record<NonNullable<CommandDefinition['menu']>, MenuEntry[]>> = {
  file: ['separator', { role: 'quit' }],
  edit: ['separator', { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  view: [
    'separator',
    // The keys that these have of old set the size of the article's text; the whole window is enlarged more rarely.
    { role: 'resetZoom', accelerator: 'CmdOrCtrl+Alt+0' },
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+Alt+=' },
    { role: 'zoomOut', accelerator: 'CmdOrCtrl+Alt+-' },
    { role: 'togglefullscreen' },
  ],
}

/** The application menu, derived from the registry; `word` gives the words of the catalogue. */
export function appMenu(
  word: (key: `menu.${string}` | `command.${CommandId}`) => string,
  choices: KeyChoices,
): MenuSection[] {
  return (['file', 'edit', 'view', 'claim', 'help'] as const).map((menu) => ({
    label: word(`menu.${menu}`),
    items: [
      ...COMMAND_IDS.filter((id) => (COMMANDS[id] as CommandDefinition).menu === menu).map(
        (id): MenuEntry => {
          const accelerator = acceleratorOf(id, choices)
          return { command: id, label: word(`command.${id}`), ...(accelerator ? { accelerator } : {}) }
        },
      ),
      ...(AFTER[menu] ?? []),
    ],
  }))
}
