// The app's own settings, one JSON file in the user's folder; the command line reads it too.
import { mkdirSync, readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { Me } from '#electron/project/people.ts'
import { initialsOf, isInitials } from '#shared/domain/project.ts'
import { readingTypeSchema, USUAL_TYPE } from '#shared/domain/reading-type.ts'
import { keyChoicesSchema, USUAL_KEYS } from '#shared/commands/key-choices.ts'
import { selectionSnapSchema } from '#shared/domain/selection-snap.ts'
import { settingsSchema, type Settings } from '#shared/ipc/contract.ts'

const EMPTY: Settings = {
  name: '',
  initials: '',
  theme: 'system',
  type: USUAL_TYPE,
  selectionSnap: 'characters',
  keyChoices: USUAL_KEYS,
  recent: [],
}
const RECENT = 10

/** What another version knows and this one does not is no reason to lose the name. */
const savedSchema = settingsSchema.partial().extend({
  type: readingTypeSchema.catch(EMPTY.type),
  selectionSnap: selectionSnapSchema.catch(EMPTY.selectionSnap),
  keyChoices: keyChoicesSchema.catch(USUAL_KEYS),
})

export class SettingsStore {
  readonly #folder: string
  #settings: Settings

  constructor(folder: string) {
    this.#folder = folder
    this.#settings = read(join(folder, 'settings.json'))
  }

  get current(): Settings {
    return this.#settings
  }

  /** Whom edits are signed by: the name set, else that of the account. */
  get me(): Me {
    const { name, initials } = this.#settings
    if (name !== '' && initials !== '') return { name, initials }
    const account = accountName()
    const derived = initialsOf(account)
    return { name: account, initials: isInitials(derived) ? derived : 'X' }
  }

  change(change: Partial<Settings>): Settings {
    this.#settings = { ...this.#settings, ...change }
    try {
      mkdirSync(this.#folder, { recursive: true })
      writeFileAtomic.sync(
        join(this.#folder, 'settings.json'),
        `${JSON.stringify(this.#settings, null, 2)}\n`,
      )
    } catch (error) {
      // They hold until the app ends; a full disk shows itself where work is at stake.
      console.error('settings could not be saved', error)
    }
    return this.#settings
  }

  noteOpened(path: string, title: string): void {
    const others = this.#settings.recent.filter((recent) => recent.path !== path)
    this.change({ recent: [{ path, title, opened: Date.now() }, ...others].slice(0, RECENT) })
  }
}

/** A file that cannot be read counts as none: settings are no work of the user's that could be lost. */
function read(path: string): Settings {
  try {
    const parsed = savedSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return { ...EMPTY, ...parsed }
  } catch {
    return EMPTY
  }
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'Postil'
  }
}
