// The table by keyboard: one active line, a selection that Space and Shift make, folds.
import type { KeyboardEvent } from 'react'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { commandForKey } from '../../commands/registry.ts'
import type { BulkField } from './BulkEditBar.tsx'
import { setClaims, useClaimsStore } from './claims-store.ts'
import { claimsBetween, type TableLine } from './table-lines.ts'

type TableKeys = {
  readonly lines: readonly TableLine[]
  /** Index of the active line. */
  readonly at: number
  /** Where a stretch that Shift extends began. */
  readonly anchor: number
  readonly page: (index: number, direction: 1 | -1) => number
  readonly go: (index: number, options?: { readonly keepsAnchor?: boolean }) => void
  readonly fold: (group: string, folded: boolean) => void
  readonly open: (row: ClaimRow) => void
  readonly copy: () => void
  /** For a field of what is selected. */
  readonly ask: (field: BulkField) => void
}

const FIELDS: Readonly<Record<string, BulkField>> = {
  'claims.theme': 'theme',
  'claims.type': 'type',
  'claims.attribution': 'attribution',
  'claims.status': 'status',
}

/** Says whether the key meant something. */
export function pressTableKey(event: KeyboardEvent, table: TableKeys): boolean {
  const { lines, at, page } = table
  const line = lines[at]
  const mod = event.ctrlKey || event.metaKey
  if (event.altKey) return false
  if (mod) {
    if (event.key.toLowerCase() === 'a') selectClaims(lines.flatMap(idsOf))
    else if (event.key.toLowerCase() === 'c') table.copy()
    else return false
    return true
  }
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: line ? page(at, 1) : at,
    PageUp: line ? page(at, -1) : at,
    Home: 0,
    End: lines.length - 1,
  }[event.key]
  if (to !== undefined) {
    const next = Math.max(0, Math.min(lines.length - 1, to))
    if (event.shiftKey) selectClaims(claimsBetween(lines, table.anchor, next))
    table.go(next, { keepsAnchor: event.shiftKey })
    return true
  }
  if (event.key === 'Escape' && useClaimsStore.getState().selected.size > 0) {
    selectClaims([])
    return true
  }
  if (!line) return false
  const field = FIELDS[commandForKey(event.nativeEvent, 'claims') ?? '']
  if (field) {
    // Of the active one where none is selected.
    if (useClaimsStore.getState().selected.size === 0) selectClaims(idsOf(line))
    table.ask(field)
    return true
  }
  switch (event.key) {
    case ' ':
      toggleClaims(line.kind === 'claim' ? [line.row.id] : line.rows.map(({ id }) => id))
      return true
    case 'Enter':
      if (line.kind === 'claim') table.open(line.row)
      else table.fold(line.group, !line.isFolded)
      return true
    case 'ArrowRight':
      if (line.kind === 'group') table.fold(line.group, false)
      return line.kind === 'group'
    case 'ArrowLeft':
      return foldAround(table)
    default:
      return false
  }
}

/** On the head of a group folds it; within, goes to its head. */
function foldAround({ lines, at, go, fold }: TableKeys): boolean {
  const line = lines[at]!
  if (line.kind === 'group') {
    fold(line.group, true)
    return true
  }
  const head = lines.findLastIndex((one, index) => index < at && one.kind === 'group')
  if (head < 0) return false
  go(head)
  return true
}

function idsOf(line: TableLine): string[] {
  return line.kind === 'claim' ? [line.row.id] : line.rows.map(({ id }) => id)
}

export function selectClaims(ids: readonly string[]): void {
  setClaims({ selected: new Set(ids) })
}

/** Takes them in, or out where all of them are in. */
export function toggleClaims(ids: readonly string[]): void {
  const selected = new Set(useClaimsStore.getState().selected)
  const takeOut = ids.every((id) => selected.has(id))
  for (const id of ids) {
    if (takeOut) selected.delete(id)
    else selected.add(id)
  }
  setClaims({ selected })
}
