import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react'
import styles from './charts.module.css'

export type MatrixLine = {
  readonly key: string
  readonly label: string
  readonly sign?: ReactNode
  readonly level?: number
}

type MatrixChartProps = {
  readonly label: string
  readonly corner: string
  readonly rows: readonly MatrixLine[]
  readonly columns: readonly MatrixLine[]
  /** Null where there is nothing to count, such as a theme with itself. */
  readonly valueAt: (row: number, column: number) => number | null
  /** Said aloud, with what happens. */
  readonly nameAt: (row: number, column: number) => string
  readonly onOpen: (row: number, column: number) => void
}

/** Numbers in cells, the more the darker; each is a button. Arrows go from cell to cell. */
export function MatrixChart(props: MatrixChartProps) {
  const { label, corner, rows, columns, valueAt, nameAt, onOpen } = props
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const values = rows.map((_, row) => columns.map((_, column) => valueAt(row, column)))
  const most = Math.max(1, ...values.flat().map((value) => value ?? 0))
  const isStop = (row: number, column: number) =>
    row === Math.min(at.row, rows.length - 1) && column === Math.min(at.column, columns.length - 1)

  function move(event: KeyboardEvent) {
    const to = {
      ArrowDown: { ...at, row: at.row + 1 },
      ArrowUp: { ...at, row: at.row - 1 },
      ArrowRight: { ...at, column: at.column + 1 },
      ArrowLeft: { ...at, column: at.column - 1 },
      Home: { ...at, column: 0 },
      End: { ...at, column: columns.length - 1 },
    }[event.key]
    if (!to || !rows[to.row] || !columns[to.column]) return
    event.preventDefault()
    setAt(to)
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus()
  }
  return (
    <div className={styles.matrix}>
      <table ref={table} role="grid" aria-label={label} onKeyDown={move}>
        <thead>
          <tr role="row">
            <th role="columnheader" className={styles.matrixCorner}>
              {corner}
            </th>
            {columns.map(({ key, label, sign }) => (
              <th key={key} role="columnheader" title={label}>
                <span className={styles.columnLabel}>
                  {sign}
                  <span>{label}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, sign, level = 0 }, row) => (
            <tr key={key} role="row">
              <th role="rowheader" title={label}>
                <span className={styles.barLabel} style={{ paddingInlineStart: Math.min(level, 4) * 14 }}>
                  {sign}
                  <span className={styles.barName}>{label}</span>
                </span>
              </th>
              {columns.map((column, index) => {
                const value = values[row]![index]!
                return (
                  <td
                    key={column.key}
                    role="gridcell"
                    data-cell={`${row} ${index}`}
                    tabIndex={isStop(row, index) ? 0 : -1}
                    aria-label={value === null ? label : nameAt(row, index)}
                    data-empty={value === null || value === 0 || undefined}
                    style={heat(value, most)}
                    onFocus={() => setAt({ row, column: index })}
                    onClick={() => {
                      if (value) onOpen(row, index)
                    }}
                    onKeyDown={(event) => {
                      if (!value || (event.key !== 'Enter' && event.key !== ' ')) return
                      event.preventDefault()
                      onOpen(row, index)
                    }}
                  >
                    {value === null ? '' : value === 0 ? '·' : value}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function heat(value: number | null, most: number): CSSProperties | undefined {
  return value ? ({ '--heat': `${Math.round(6 + (34 * value) / most)}%` } as CSSProperties) : undefined
}
