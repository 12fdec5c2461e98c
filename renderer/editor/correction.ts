// Makes an article's own editor editable and reads back what was typed. Structure stays what it was: text can be
// changed, split and joined; kinds, links, notes and the grid of tables cannot.
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  PASTE_COMMAND,
  REDO_COMMAND,
  REMOVE_TEXT_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import type { EditedBlock } from '#shared/import/correct-content.ts'
import { BlockNode, CellNode } from './article-nodes.ts'
import type { ArticleText } from './article-text.ts'
import { $blocks, EditedText } from './edited-text.ts'

export type Correction = {
  readonly blocks: () => readonly EditedBlock[]
  /** What stands where, told by positions of the text before. */
  readonly edited: EditedText
  readonly undo: () => void
  readonly redo: () => void
  /** Called after each change of the text; gives what stops it. */
  readonly onEdited: (listener: () => void) => () => void
  /** The editor can only be read again. */
  readonly end: () => void
}

/** `old`: the text on screen before; `label` names it to screen readers while it can be edited. */
export function startCorrection(editor: LexicalEditor, old: ArticleText, label: string): Correction {
  const history = createEmptyHistoryState()
  const edited = new EditedText(editor, old)
  const listeners = new Set<() => void>()
  const stop = mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      edited.changed(dirtyElements)
      for (const listener of listeners) listener()
    }),
    registerRichText(editor),
    registerHistory(editor, history, 300),
    keepStructure(editor),
  )
  editor.setEditable(true)
  const root = editor.getRootElement()
  const attributes = {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
  }
  for (const [name, value] of Object.entries(attributes)) root?.setAttribute(name, value)
  root?.focus()
  return {
    blocks: () => edited.blocks(),
    edited,
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
    onEdited(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    end() {
      stop()
      editor.setEditable(false)
      for (const name of Object.keys(attributes)) root?.removeAttribute(name)
    },
  }
}

/** Commands that would leave something an article cannot hold are swallowed, or done in a way that it can. */
function keepStructure(editor: LexicalEditor): () => void {
  const swallow = () => true
  const swallowInTable = () => {
    const selection = $getSelection()
    return $isRangeSelection(selection) && $cellsOf(selection).size > 0
  }
  const swallowAcrossCells = (backward: boolean | null) => {
    const selection = $getSelection()
    return $isRangeSelection(selection) && $wouldLeaveCell(selection, backward)
  }
  const at = COMMAND_PRIORITY_CRITICAL
  return mergeRegister(
    editor.registerCommand(FORMAT_TEXT_COMMAND, swallow, at),
    editor.registerCommand(INDENT_CONTENT_COMMAND, swallow, at),
    editor.registerCommand(OUTDENT_CONTENT_COMMAND, swallow, at),
    editor.registerCommand(DROP_COMMAND, prevented, at),
    editor.registerCommand(DRAGSTART_COMMAND, prevented, at),
    // With Ctrl or Cmd it is a command of the window.
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => event?.ctrlKey || event?.metaKey || false, at),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, swallowInTable, at),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, swallowInTable, at),
    editor.registerCommand(DELETE_CHARACTER_COMMAND, swallowAcrossCells, at),
    editor.registerCommand(DELETE_WORD_COMMAND, swallowAcrossCells, at),
    editor.registerCommand(DELETE_LINE_COMMAND, swallowAcrossCells, at),
    editor.registerCommand(REMOVE_TEXT_COMMAND, () => swallowAcrossCells(null), at),
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, () => swallowAcrossCells(null), at),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => swallowAcrossCells(null) && (event === null || prevented(event)),
      at,
    ),
    editor.registerCommand(PASTE_COMMAND, (event) => $pasteText(event), at),
  )
}

function prevented(event: Event): true {
  event.preventDefault()
  return true
}

/** Words alone: an empty line begins a new paragraph, any other line break becomes a space. */
function $pasteText(event: PASTE): boolean {
  event.preventDefault()
  const selection = $getSelection()
  const text = 'clipboardData' in event ? (event.clipboardData?.getData('text/plain') ?? '') : ''
  if (!$isRangeSelection(selection) || text === '' || $wouldLeaveCell(selection, null)) return true
  const inTable = $cellsOf(selection).size > 0
  const paragraphs = text
    .split(inTable ? /$^/u : /\r?\n[ \t]*\r?\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' '))
  paragraphs.forEach((paragraph, index) => {
    const here = $getSelection()
    if (!$isRangeSelection(here)) return
    if (index > 0) here.insertParagraph()
    const now = $getSelection()
    if ($isRangeSelection(now)) now.insertText(index === 0 ? paragraph : paragraph.trim())
  })
  return true
}
type PASTE = InputEvent | ClipboardEvent | KeyboardEvent

const $cellOf = (node: LexicalNode) => $findMatchingParent(node, (one) => one instanceof CellNode)

function $cellsOf(selection: RangeSelection): Set<LexicalNode> {
  const cells = new Set<LexicalNode>()
  for (const node of selection.getNodes()) {
    const cell = $cellOf(node)
    if (cell) cells.add(cell)
  }
  return cells
}

/** A deletion that takes in more than one cell, or a cell and what stands beside the table. */
function $wouldLeaveCell(selection: RangeSelection, backward: boolean | null): boolean {
  const [anchor, focus] = [$cellOf(selection.anchor.getNode()), $cellOf(selection.focus.getNode())]
  if (!selection.isCollapsed()) return anchor !== focus || $cellsOf(selection).size > (anchor ? 1 : 0)
  if (backward === null) return false
  if (!anchor) return $isBesideTable(selection, backward)
  return $textAround(selection, anchor, backward) === ''
}

/** Deleting at the edge of a paragraph next to a table would pull the table in. */
function $isBesideTable(selection: RangeSelection, backward: boolean): boolean {
  const block = $findMatchingParent(selection.anchor.getNode(), (one) => one instanceof BlockNode)
  if (!block || $textAround(selection, block, backward) !== '') return false
  const beside = $blocks()
  const at = beside.findIndex((one) => one.is(block))
  return beside[at + (backward ? -1 : 1)]?.__data?.block.cells !== undefined
}

/** What stands in an element before or behind the caret. */
function $textAround(selection: RangeSelection, element: LexicalNode, before: boolean): string {
  const caret = selection.anchor
  const node = caret.getNode()
  let isBehind = false
  let text = ''
  const visit = (one: LexicalNode) => {
    if (one.is(node) && caret.type === 'text') {
      text += before ? one.getTextContent().slice(0, caret.offset) : one.getTextContent().slice(caret.offset)
      isBehind = true
    } else if ($isElementNode(one)) {
      one.getChildren().forEach((child, index) => {
        if (one.is(node) && index === caret.offset) isBehind = true
        visit(child)
      })
      if (one.is(node)) isBehind = true
    } else if (isBehind !== before) text += one.getTextContent()
  }
  visit(element)
  return text
}
