import { t } from 'i18next'
import { errorText } from '../../i18n/words.ts'
import { call } from '../../platform/bridge.ts'
import { notify } from '../../state/view-store.ts'
import { importBytes } from './import-actions.ts'

/** Makes an article of what is on the clipboard: of its formatted form where there is one. */
export async function pasteArticle(): Promise<void> {
  const clipboard = await call('app.readClipboard')
  if (!clipboard.ok) return notify(errorText(clipboard.code), 'error')
  const { html, text } = clipboard.value
  const isHtml = html.trim() !== ''
  if (!isHtml && text.trim() === '') return notify(t('import.pasteEmpty'))
  await importBytes([
    {
      name: t('import.pasted'),
      bytes: new TextEncoder().encode(isHtml ? html : text),
      mediaType: isHtml ? 'text/html' : 'text/plain',
      encoding: 'utf-8',
    },
  ])
}
