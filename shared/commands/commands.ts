// Every command has one definition. The menu, the toolbar, the palette, the shortcut sheet and the tests read it;
// `renderer/commands` binds what each one does.

export type CommandScope =
  /** Works everywhere in the window. */
  | 'window'
  /** A single key; works while the reading column has the focus, and can be switched off. */
  | 'reader'
  /** A single key; works while the table of claims has the focus. */
  | 'claims'
  /** A single key; works while the grid that compares articles has the focus. */
  | 'compare'
  /** Works in the memo's editor. */
  | 'memo'
  /** A single key; works on a theme's row in the codebook. */
  | 'codebook'
  /** A single key; works while the panel of passages to look at has the focus. */
  | 'looks'
  /** A single key; works while the panel of suggested claims has the focus. */
  | 'suggest'

export type CommandDefinition = {
  readonly scope: CommandScope
  /**
   * Keys as `Mod+Shift+F`; Mod is Cmd on macOS, else Ctrl. A letter is the character typed; `Digit1` is the physical
   * key, so that keyboards that need Shift for digits (AZERTY) work. `Plus` is the sign, which joins the others here.
   */
  readonly keys: readonly string[]
  readonly menu?: 'file' | 'edit' | 'view' | 'claim' | 'help'
}

function define<const Definitions extends Record<string, CommandDefinition>>(
  definitions: Definitions,
): Definitions {
  return definitions
}

export const COMMANDS = define({
  'project.new': { scope: 'window', keys: ['Mod+N'], menu: 'file' },
  'project.open': { scope: 'window', keys: ['Mod+O'], menu: 'file' },
  'project.openSample': { scope: 'window', keys: [], menu: 'file' },
  'article.import': { scope: 'window', keys: ['Mod+I'], menu: 'file' },
  'article.paste': { scope: 'window', keys: ['Mod+Shift+V'], menu: 'file' },
  'memo.draft': { scope: 'window', keys: ['Mod+Shift+M'], menu: 'file' },
  'memo.export': { scope: 'window', keys: ['Mod+E'], menu: 'file' },
  'project.settings': { scope: 'window', keys: ['Mod+,'], menu: 'file' },
  'words.open': { scope: 'window', keys: [], menu: 'file' },
  'project.close': { scope: 'window', keys: ['Mod+W'], menu: 'file' },

  'edit.undo': { scope: 'window', keys: ['Mod+Z'], menu: 'edit' },
  'edit.redo': { scope: 'window', keys: ['Mod+Shift+Z', 'Mod+Y'], menu: 'edit' },
  'find.open': { scope: 'window', keys: ['Mod+F'], menu: 'edit' },
  'find.next': { scope: 'window', keys: ['F3'], menu: 'edit' },
  'find.previous': { scope: 'window', keys: ['Shift+F3'], menu: 'edit' },
  'search.open': { scope: 'window', keys: ['Mod+Shift+F'], menu: 'edit' },
  'article.correct': { scope: 'window', keys: ['Mod+Shift+E'], menu: 'edit' },
  'looks.open': { scope: 'window', keys: ['Mod+Shift+L'], menu: 'edit' },
  'look.stillHolds': { scope: 'looks', keys: ['Enter'] },
  'look.editClaim': { scope: 'looks', keys: ['E'] },
  'look.gone': { scope: 'looks', keys: ['X'] },
  'look.next': { scope: 'looks', keys: ['J', 'ArrowDown'] },
  'look.previous': { scope: 'looks', keys: ['K', 'ArrowUp'] },
  'look.close': { scope: 'looks', keys: ['Escape'] },
  'look.reattach': { scope: 'reader', keys: ['R'] },
  'suggest.open': { scope: 'window', keys: ['Mod+Shift+P'], menu: 'claim' },
  'suggestion.accept': { scope: 'suggest', keys: ['Enter', 'A'] },
  'suggestion.edit': { scope: 'suggest', keys: ['E'] },
  'suggestion.reject': { scope: 'suggest', keys: ['X'] },
  'suggestion.next': { scope: 'suggest', keys: ['J', 'ArrowDown'] },
  'suggestion.previous': { scope: 'suggest', keys: ['K', 'ArrowUp'] },
  'suggestion.close': { scope: 'suggest', keys: ['Escape'] },
  'correct.finish': { scope: 'window', keys: ['Mod+Enter'] },
  'article.goToParagraph': { scope: 'window', keys: ['Mod+G'], menu: 'edit' },

  'view.read': { scope: 'window', keys: ['Mod+1'], menu: 'view' },
  'view.claims': { scope: 'window', keys: ['Mod+2'], menu: 'view' },
  'view.codebook': { scope: 'window', keys: ['Mod+Shift+T'], menu: 'view' },
  'view.compare': { scope: 'window', keys: ['Mod+3'], menu: 'view' },
  'view.memo': { scope: 'window', keys: ['Mod+4'], menu: 'view' },
  'view.charts': { scope: 'window', keys: [], menu: 'view' },
  'view.library': { scope: 'window', keys: ['Mod+B'], menu: 'view' },
  'view.margin': { scope: 'window', keys: ['Mod+Shift+B'], menu: 'view' },
  'view.memoBeside': { scope: 'window', keys: ['Mod+J'], menu: 'view' },
  'view.articleBeside': { scope: 'window', keys: ['Mod+Shift+J'], menu: 'view' },
  'view.sources': { scope: 'window', keys: ['Mod+Shift+S'], menu: 'view' },
  'view.judgements': { scope: 'window', keys: ['Mod+Shift+G'], menu: 'view' },
  'view.outline': { scope: 'window', keys: ['Mod+Shift+O'], menu: 'view' },
  'version.list': { scope: 'window', keys: ['Mod+Shift+H'], menu: 'view' },
  'version.current': { scope: 'reader', keys: ['Shift+H'] },
  'view.leftOut': { scope: 'window', keys: ['Mod+L'], menu: 'view' },
  'type.open': { scope: 'window', keys: ['Mod+T'], menu: 'view' },
  'type.larger': { scope: 'window', keys: ['Mod+=', 'Mod+Plus'], menu: 'view' },
  'type.smaller': { scope: 'window', keys: ['Mod+-'], menu: 'view' },
  'type.usualSize': { scope: 'window', keys: ['Mod+Digit0'], menu: 'view' },
  'view.colours': { scope: 'window', keys: [], menu: 'view' },
  'view.palette': { scope: 'window', keys: ['Mod+K'], menu: 'view' },
  'focus.reader': { scope: 'window', keys: ['F6'], menu: 'view' },

  'cursor.nextSentence': { scope: 'reader', keys: ['ArrowRight'] },
  'cursor.previousSentence': { scope: 'reader', keys: ['ArrowLeft'] },
  'cursor.nextParagraph': { scope: 'reader', keys: ['ArrowDown'] },
  'cursor.previousParagraph': { scope: 'reader', keys: ['ArrowUp'] },
  'cursor.start': { scope: 'reader', keys: ['Home'] },
  'cursor.end': { scope: 'reader', keys: ['End'] },
  'select.nextSentence': { scope: 'reader', keys: ['Shift+ArrowRight'] },
  'select.previousSentence': { scope: 'reader', keys: ['Shift+ArrowLeft'] },
  'select.nextParagraph': { scope: 'reader', keys: ['Shift+ArrowDown'] },
  'select.previousParagraph': { scope: 'reader', keys: ['Shift+ArrowUp'] },
  'select.nextWord': { scope: 'reader', keys: ['Mod+Shift+ArrowRight'] },
  'select.previousWord': { scope: 'reader', keys: ['Mod+Shift+ArrowLeft'] },
  'select.nextCharacter': { scope: 'reader', keys: ['Alt+Shift+ArrowRight'] },
  'select.previousCharacter': { scope: 'reader', keys: ['Alt+Shift+ArrowLeft'] },
  'select.startNextWord': { scope: 'reader', keys: ['Mod+ArrowRight'] },
  'select.startPreviousWord': { scope: 'reader', keys: ['Mod+ArrowLeft'] },

  'article.editTitle': { scope: 'window', keys: ['F2'], menu: 'edit' },
  'snap.next': { scope: 'window', keys: [], menu: 'edit' },

  'claim.make': { scope: 'reader', keys: ['C'], menu: 'claim' },
  'claim.highlight': { scope: 'reader', keys: ['H'], menu: 'claim' },
  'claim.addPassage': { scope: 'reader', keys: ['A'], menu: 'claim' },
  'claim.edit': { scope: 'reader', keys: ['E'], menu: 'claim' },
  'claim.theme': { scope: 'reader', keys: ['T'], menu: 'claim' },
  'claim.attribution': { scope: 'reader', keys: ['B'], menu: 'claim' },
  'claim.type': { scope: 'reader', keys: ['Y'], menu: 'claim' },
  'claim.certainty': { scope: 'reader', keys: ['U'], menu: 'claim' },
  'claim.confirm': { scope: 'reader', keys: ['D'], menu: 'claim' },
  'claim.status': { scope: 'reader', keys: ['W'], menu: 'claim' },
  'claim.words': { scope: 'reader', keys: ['Shift+W'], menu: 'claim' },
  'claim.via': { scope: 'reader', keys: ['V'], menu: 'claim' },
  'claim.basis': { scope: 'reader', keys: ['Shift+B'], menu: 'claim' },
  'claim.about': { scope: 'reader', keys: ['Shift+A'], menu: 'claim' },
  'claim.made': { scope: 'reader', keys: ['Shift+M'], menu: 'claim' },
  'claim.link': { scope: 'reader', keys: ['L'], menu: 'claim' },
  'claim.follow': { scope: 'reader', keys: ['F'], menu: 'claim' },
  'claim.back': { scope: 'reader', keys: ['Shift+F'], menu: 'claim' },
  'assess.likelihood': { scope: 'reader', keys: ['Shift+L'], menu: 'claim' },
  'assess.confidence': { scope: 'reader', keys: ['Shift+C'], menu: 'claim' },
  'assess.credibility': { scope: 'reader', keys: ['Shift+G'], menu: 'claim' },
  'assess.note': { scope: 'reader', keys: ['Shift+N'], menu: 'claim' },
  'judgement.new': { scope: 'window', keys: ['Mod+Shift+K'], menu: 'claim' },
  'claim.open': { scope: 'reader', keys: ['Enter'], menu: 'claim' },
  'claim.next': { scope: 'reader', keys: ['J'], menu: 'claim' },
  'claim.previous': { scope: 'reader', keys: ['K'], menu: 'claim' },
  'claim.cycle': { scope: 'reader', keys: ['O'], menu: 'claim' },
  'claim.delete': { scope: 'reader', keys: ['Delete', 'Backspace'], menu: 'claim' },
  // The start is above and the end to the right. Not with Mod: desktops take Ctrl+Alt+arrows for themselves.
  'passage.endLater': { scope: 'reader', keys: ['Alt+ArrowRight'], menu: 'claim' },
  'passage.endEarlier': { scope: 'reader', keys: ['Alt+ArrowLeft'], menu: 'claim' },
  'passage.startEarlier': { scope: 'reader', keys: ['Alt+ArrowUp'], menu: 'claim' },
  'passage.startLater': { scope: 'reader', keys: ['Alt+ArrowDown'], menu: 'claim' },
  'passage.setToSelection': { scope: 'reader', keys: ['S'], menu: 'claim' },
  'passage.split': { scope: 'reader', keys: ['X'], menu: 'claim' },
  'passage.merge': { scope: 'reader', keys: ['M'], menu: 'claim' },
  'theme.pin1': { scope: 'reader', keys: ['Digit1'] },
  'theme.pin2': { scope: 'reader', keys: ['Digit2'] },
  'theme.pin3': { scope: 'reader', keys: ['Digit3'] },
  'theme.pin4': { scope: 'reader', keys: ['Digit4'] },
  'theme.pin5': { scope: 'reader', keys: ['Digit5'] },
  'theme.pin6': { scope: 'reader', keys: ['Digit6'] },
  'theme.pin7': { scope: 'reader', keys: ['Digit7'] },
  'theme.pin8': { scope: 'reader', keys: ['Digit8'] },
  'theme.pin9': { scope: 'reader', keys: ['Digit9'] },
  'note.show': { scope: 'reader', keys: ['N'] },
  'leave.out': { scope: 'reader', keys: ['Escape'] },
  'article.putBack': { scope: 'reader', keys: ['P'] },
  'codebook.rename': { scope: 'codebook', keys: ['F2', 'Enter'] },
  'codebook.new': { scope: 'codebook', keys: ['N'] },
  'codebook.moveIn': { scope: 'codebook', keys: ['Alt+ArrowRight'] },
  'codebook.moveOut': { scope: 'codebook', keys: ['Alt+ArrowLeft'] },
  'codebook.move': { scope: 'codebook', keys: ['V'] },
  'codebook.merge': { scope: 'codebook', keys: ['M'] },
  'codebook.split': { scope: 'codebook', keys: ['X'] },
  'codebook.retire': { scope: 'codebook', keys: ['R'] },
  'codebook.delete': { scope: 'codebook', keys: ['Delete'] },
  'codebook.claims': { scope: 'codebook', keys: ['C'] },
  'codebook.import': { scope: 'window', keys: [], menu: 'file' },
  'codebook.export': { scope: 'window', keys: [], menu: 'file' },
  'theme.new': { scope: 'window', keys: [], menu: 'claim' },

  // The same letters as in the text.
  'claims.theme': { scope: 'claims', keys: ['T'] },
  'claims.type': { scope: 'claims', keys: ['Y'] },
  'claims.attribution': { scope: 'claims', keys: ['B'] },
  'claims.status': { scope: 'claims', keys: ['W'] },

  'compare.mark': { scope: 'compare', keys: ['M'] },
  'compare.contradicts': { scope: 'compare', keys: ['X'] },
  'compare.supports': { scope: 'compare', keys: ['S'] },
  'compare.unlink': { scope: 'compare', keys: ['Delete', 'Backspace'] },
  'compare.partner': { scope: 'compare', keys: ['P'] },
  'compare.fold': { scope: 'compare', keys: ['F'] },
  'compare.open': { scope: 'compare', keys: ['Enter'] },

  'help.shortcuts': { scope: 'window', keys: ['?'], menu: 'help' },
  'help.tour': { scope: 'window', keys: [], menu: 'help' },
})

export type CommandId = keyof typeof COMMANDS
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[]

export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(COMMANDS, id)
}
