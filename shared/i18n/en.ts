// The words that more than one place needs, and the catalogue whose keys every other language must have.
// What one feature alone says lies beside it, in `renderer/features/<feature>/messages.en.ts`.
import type { CommandId } from '../commands/commands.ts'
import type { Contract, MethodName } from '../ipc/contract.ts'

/** Every code that can cross the border, and `bug` for what only a bug can cause. */
export type ErrorCode = Contract[MethodName]['codes'][number] | 'bug'

const menu = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  claim: 'Claim',
  help: 'Help',
}

const command = {
  'project.new': 'New project…',
  'project.open': 'Open project…',
  'project.openSample': 'Open the sample project',
  'article.import': 'Import articles…',
  'article.paste': 'Paste as a new article',
  'memo.draft': 'Draft memo from claims',
  'memo.export': 'Export memo to PDF…',
  'project.close': 'Close project',
  'edit.undo': 'Undo',
  'edit.redo': 'Redo',
  'find.open': 'Find in this article',
  'find.next': 'Find next',
  'find.previous': 'Find previous',
  'article.goToParagraph': 'Go to paragraph…',
  'view.read': 'Read',
  'view.claims': 'Claims',
  'view.memo': 'Memo',
  'view.library': 'Show or hide the library',
  'view.margin': 'Show or hide the margin',
  'view.memoBeside': 'Memo beside the article',
  'view.articleBeside': 'Second article beside the article',
  'view.outline': 'Go to the outline, or fold it',
  'view.leftOut': 'Show what clean-up left out',
  'type.open': 'Set the type: face, size, line',
  'type.larger': 'Larger text',
  'type.smaller': 'Smaller text',
  'type.usualSize': 'Usual text size',
  'view.colours': 'Change colours: system, light, dark',
  'view.palette': 'Find a command, article or theme',
  'focus.reader': 'Go to the text, or to the other pane',
  'cursor.nextSentence': 'Next sentence',
  'cursor.previousSentence': 'Previous sentence',
  'cursor.nextParagraph': 'Next paragraph',
  'cursor.previousParagraph': 'Previous paragraph',
  'cursor.start': 'Start of the article',
  'cursor.end': 'End of the article',
  'select.nextSentence': 'Extend by a sentence',
  'select.previousSentence': 'Extend back by a sentence',
  'select.nextParagraph': 'Extend by a paragraph',
  'select.previousParagraph': 'Extend back by a paragraph',
  'select.nextWord': 'Extend by a word',
  'select.previousWord': 'Shorten by a word',
  'select.nextCharacter': 'Extend by a character',
  'select.previousCharacter': 'Shorten by a character',
  'select.startNextWord': 'Start a word later',
  'select.startPreviousWord': 'Start a word earlier',
  'claim.make': 'Make a claim',
  'claim.highlight': 'Make a claim, keep reading',
  'claim.addPassage': 'Add passage to the claim',
  'claim.edit': 'Edit the statement',
  'claim.theme': 'Choose themes',
  'claim.open': 'Open the claim',
  'claim.next': 'Next claim',
  'claim.previous': 'Previous claim',
  'claim.cycle': 'Next overlapping claim',
  'claim.delete': 'Delete the claim',
  'theme.pin1': 'Tag with theme 1',
  'theme.pin2': 'Tag with theme 2',
  'theme.pin3': 'Tag with theme 3',
  'theme.pin4': 'Tag with theme 4',
  'theme.pin5': 'Tag with theme 5',
  'theme.pin6': 'Tag with theme 6',
  'theme.pin7': 'Tag with theme 7',
  'theme.pin8': 'Tag with theme 8',
  'theme.pin9': 'Tag with theme 9',
  'note.show': 'Show the note, or go back from it',
  'leave.out': 'Back out',
  'article.putBack': 'Put back what was left out',
  'theme.new': 'New theme',
  'help.shortcuts': 'Keyboard shortcuts',
  'help.tour': 'Take the tour',
} satisfies Record<CommandId, string>

/** What "Undo …" and "Redo …" name. */
const undo = {
  makeClaim: 'make claim',
  editClaim: 'edit claim',
  deleteClaim: 'delete claim',
  addPassage: 'add passage',
  removePassage: 'remove passage',
  tagClaim: 'tag claim',
  untagClaim: 'untag claim',
  makeTheme: 'new theme',
  editTheme: 'edit theme',
  moveTheme: 'move theme',
  deleteTheme: 'delete theme',
  pinTheme: 'pin theme',
  putBack: 'put back text',
  editArticle: 'edit article',
  makeMemo: 'new memo',
  editMemo: 'edit memo',
  deleteMemo: 'delete memo',
  typing: 'typing',
}

/** What happened; what is safe; what to do. */
const error = {
  cancelled: 'Cancelled. Nothing was changed.',
  notFound:
    'The file is not there any more. It may have been moved or renamed: open it from where it is now.',
  notAProject: 'This file is not a Postil project. It was left as it is. Open a file that ends in .postil.',
  newerVersion:
    'This project was saved by a newer version of Postil. It was left as it is. Update Postil to open it.',
  damaged:
    'This project file is damaged and could not be read. It was left as it is. Open the latest copy from the backups folder beside it.',
  unreadable: 'The file could not be read. It was left as it is. Check that you may read it, then try again.',
  notWritable:
    'Postil may not write there. Your changes are kept in this window. Free the file or folder for writing, then try again.',
  alreadyExists: 'A file with this name is already there. It was left as it is. Choose another name.',
  diskFull: 'The disk is full. Your changes are kept in this window. Make room on the disk, then try again.',
  noProject: 'No project is open. Open or make one first.',
  readOnly: 'This project is open for reading only here. Nothing was changed.',
  empty: 'The file is empty. Nothing was imported.',
  binary: 'This is not a text. Nothing was imported. Postil reads HTML, MHTML, Markdown and plain text.',
  tooLarge:
    'The file is larger than Postil takes in one piece. Nothing was imported. Split it and import the parts.',
  tooDeep: 'The page is nested too deeply to be read safely. Nothing was imported. Paste its text instead.',
  timedOut: 'Reading the file took too long and was stopped. Nothing was imported. Paste its text instead.',
  outOfMemory:
    'Reading the file needed too much memory and was stopped. Nothing was imported. Paste its text instead.',
  unsupported:
    'Postil cannot read this kind of file yet. Nothing was imported. It reads HTML, MHTML, Markdown and plain text.',
  unknownEncoding: 'The letters of this file can be read in several ways. Choose the one that looks right.',
  noText: 'No article text was found in this page. Nothing was imported. Paste its text instead.',
  notAFile: 'This is a folder, not a file. Nothing was imported. Drop the files in it instead.',
  printFailed: 'The PDF could not be made. The memo is safe. Try again.',
  badInitials: 'Initials are one to four letters or digits.',
  badLink: 'This link was not opened: Postil opens web and mail addresses only.',
  bug: 'Something went wrong inside Postil. What you see as saved is on disk. Try again.',
} satisfies Record<ErrorCode, string>

const common = {
  appName: 'Postil',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  delete: 'Delete',
  retry: 'Try again',
  reload: 'Reload',
  dismiss: 'Dismiss',
  none: 'None',
  untitled: 'Untitled',
  or: 'or',
  claims_one: '{{count, number}} claim',
  claims_other: '{{count, number}} claims',
  articles_one: '{{count, number}} article',
  articles_other: '{{count, number}} articles',
  type: {
    factual: 'Factual',
    causal: 'Causal',
    predictive: 'Predictive',
    evaluative: 'Evaluative',
    prescriptive: 'Prescriptive',
    none: 'Not classified',
  },
  status: { draft: 'Draft', ready: 'Ready', withdrawn: 'Withdrawn' },
  colour: {
    blue: 'Blue',
    orange: 'Orange',
    teal: 'Teal',
    purple: 'Purple',
    olive: 'Olive',
    rose: 'Rose',
    sky: 'Sky',
    brown: 'Brown',
    green: 'Green',
    magenta: 'Magenta',
    slate: 'Slate',
    gold: 'Gold',
  },
}

/** Asked when a window with changes that could not be written is closed. */
const closing = {
  message: 'Some changes could not be written to the file.',
  detail: 'They are still in this window. Make room on the disk or bring the file back, then close again.',
  keep: 'Keep the window open',
  lose: 'Close and lose the changes',
}

export const en = { menu, command, undo, error, common, closing }
