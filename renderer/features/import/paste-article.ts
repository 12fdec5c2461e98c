import { t } from 'i18next'
import { displayKeys } from '../../commands/keys.ts'
import { notify } from '../../state/view-store.ts'
import { importBytes } from './import-actions.ts'

/** Makes an article of what is on the clipboard. Where the clipboard may not be read unasked, waits for Mod+V. */
export async function pasteArticle(): Promise<void> {
  let pasted: Pasted
  try {
    pasted = await readClipboard()
  } catch {
    catchPaste()
    return
  }
  await importPasted(pasted)
}

type Pasted = { readonly html: string; readonly text: string }

async function readClipboard(): Promise<Pasted> {
  const items = await navigator.clipboard.read()
  const read = async (type: string) => {
    const item = items.find((candidate) => candidate.types.includes(type))
    return item ? (await item.getType(type)).text() : ''
  }
  return { html: await read('text/html'), text: await read('text/plain') }
}

function catchPaste(): void {
  notify(t('import.pasteNow', { keys: displayKeys('Mod+V') }))
  document.addEventListener(
    'paste',
    (event) => {
      event.preventDefault()
      event.stopPropagation()
      const { clipboardData } = event
      void importPasted({
        html: clipboardData?.getData('text/html') ?? '',
        text: clipboardData?.getData('text/plain') ?? '',
      })
    },
    { capture: true, once: true, signal: AbortSignal.timeout(15_000) },
  )
}

async function importPasted({ html, text }: Pasted): Promise<void> {
  if (html.trim() === '' && text.trim() === '') return notify(t('import.pasteEmpty'))
  const isHtml = html.trim() !== ''
  await importBytes([
    {
      name: t('import.pasted'),
      bytes: new TextEncoder().encode(isHtml ? html : text),
      mediaType: isHtml ? 'text/html' : 'text/plain',
      encoding: 'utf-8',
    },
  ])
}
