import { useEffect, useState } from 'react'
import { t as translate } from 'i18next'
import { useTranslation } from 'react-i18next'
import { errorText } from '../../i18n/words.ts'
import { pathForFile } from '../../platform/bridge.ts'
import { useProjectStore } from '../../state/project-store.ts'
import { notify } from '../../state/view-store.ts'
import { importBytes, importFiles } from './import-actions.ts'
import styles from './import.module.css'

/** Takes files dropped anywhere in the window: projects are opened, everything else is imported. */
export function FileDrop({ onProject }: { readonly onProject: (path: string) => void }) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)

  useEffect(() => {
    const listen = new AbortController()
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', run: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes('Files')) run(event)
        },
        { signal: listen.signal },
      )
    on('dragenter', () => setOver(true))
    on('dragover', (event) => {
      event.preventDefault()
      event.dataTransfer!.dropEffect = 'copy'
    })
    // Leaving for nothing means leaving the window.
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false)
    })
    on('drop', (event) => {
      event.preventDefault()
      setOver(false)
      const files = [...event.dataTransfer!.files]
      const project = files.map(pathForFile).find((path) => path.endsWith('.postil'))
      if (project === undefined) void take(files)
      else onProject(project)
    })
    return () => listen.abort()
  }, [onProject])

  if (!over) return null
  return (
    <div className={styles.overlay}>
      <div className={styles.target}>
        <p className={styles.targetTitle}>{t('import.drop')}</p>
        <p>{t('import.dropText')}</p>
      </div>
    </div>
  )
}

async function take(files: readonly File[]): Promise<void> {
  const withPaths = files.map((file) => ({ file, path: pathForFile(file) }))
  const { session } = useProjectStore.getState()
  if (!session) return notify(translate('start.dropNeedsProject'), 'error')
  if (!session.canWrite) return notify(errorText('readOnly'), 'error')
  const paths = withPaths.flatMap(({ path }) => (path === '' ? [] : [path]))
  if (paths.length > 0) await importFiles(paths)
  const pathless = withPaths.filter(({ path }) => path === '')
  if (pathless.length === 0) return
  await importBytes(
    await Promise.all(
      pathless.map(async ({ file }) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    ),
  )
}
