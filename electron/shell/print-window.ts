// Prints HTML to PDF bytes in a hidden window of its own.
import { BrowserWindow } from 'electron'
import { newId } from '#shared/base/ids.ts'
import { offerPrintPage } from './own-scheme.ts'

/** A fresh page each time: the PDF carries numbers from the page's process, and the same memo shall give the same bytes. */
export async function printHtml(html: string): Promise<Uint8Array> {
  const page = offerPrintPage(newId('w'), html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  try {
    await window.loadURL(page.url)
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
    return await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    page.withdraw()
    window.destroy()
  }
}
