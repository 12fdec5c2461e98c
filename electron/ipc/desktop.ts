import type { Printer } from '#electron/export/print-memo.ts'
import type { Settings } from '#shared/ipc/contract.ts'

/** The operating system as services see it; the shell provides it for each window, tests bring their own. */
export type Desktop = {
  askForProject(): Promise<string | null>
  askForArticles(): Promise<string[]>
  askForCodebook(): Promise<string | null>
  askWhereToCreate(title: string): Promise<string | null>
  askWhereToPrint(title: string): Promise<string | null>
  /** Where to write a table (CSV). */
  askWhereToExport(title: string): Promise<string | null>
  /** Empty where there is none of that kind. */
  readClipboard(): Promise<{ html: string; text: string }>
  openLink(url: string): Promise<void>
  /** False when there is no such file. */
  showFile(path: string): boolean
  showTheme(theme: Settings['theme']): void
  /** In the menu of the application. */
  showKeys(choices: Settings['keyChoices']): void
  noteRecent(path: string): void
  showTitle(title: string, path: string): void
  readonly print: Printer
  documents(): string
  assets(): string
}
