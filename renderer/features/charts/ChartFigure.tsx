import { ChartColumn, Copy, Download, Table2 } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useProject } from '../../state/hooks.ts'
import { copyRows, exportRows } from '../../state/take-table.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './charts.module.css'

type ChartFigureProps = {
  readonly title: string
  /** What there is to see, in words. */
  readonly summary: string
  /** How it was counted, what was left out. */
  readonly note: string | null
  /** The same as a table, the head first; its first column names the rows. */
  readonly table: readonly (readonly string[])[]
  readonly children: ReactNode
}

/** A chart with what it says in words, and its twin as a table. */
export function ChartFigure({ title, summary, note, table, children }: ChartFigureProps) {
  const { t } = useTranslation()
  const { info } = useProject()
  const [look, setLook] = useState<'chart' | 'table'>('chart')
  const id = useId()
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <div className={styles.figureHead}>
        <h2 id={id} className={styles.figureTitle}>
          {title}
        </h2>
        <span className={styles.figureTools}>
          <Segmented
            label={t('charts.look', { title })}
            options={[
              { id: 'chart', label: t('charts.chart'), icon: <ChartColumn aria-hidden /> },
              { id: 'table', label: t('charts.table'), icon: <Table2 aria-hidden /> },
            ]}
            value={look}
            onChange={setLook}
          />
          <IconButton
            label={t('charts.copy', { title })}
            onPress={() => void copyRows(table.length, () => table)}
          >
            <Copy aria-hidden />
          </IconButton>
          <IconButton
            label={t('charts.export', { title })}
            onPress={() => void exportRows(`${info.title} – ${title}`, table)}
          >
            <Download aria-hidden />
          </IconButton>
        </span>
      </div>
      <figcaption className={styles.summary}>{summary}</figcaption>
      {look === 'chart' ? children : <Twin table={table} label={title} />}
      {note === null ? null : <p className={styles.note}>{note}</p>}
    </figure>
  )
}

function Twin({ table, label }: { readonly table: ChartFigureProps['table']; readonly label: string }) {
  const [head = [], ...body] = table
  return (
    // Wide tables scroll, which the arrow keys do while it has the focus.
    <div className={styles.twin} role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((text, column) => (
              <th key={column} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column}>{text}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
