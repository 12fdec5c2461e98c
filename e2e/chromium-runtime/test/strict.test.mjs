import { describe, expect, it } from 'vitest'
import electron, { app, BrowserWindow, dialog, MenuItem, Tray } from '../electron.mjs'
import { chromiumArgs } from '../chromium.mjs'
import { protocol, toAppUrl, toChromiumPolicy, toChromiumUrl } from '../protocol.mjs'

const missing = (what) => `not provided by the Chromium runtime: ${what}`

describe('what the runtime does not provide', () => {
  it('throws when a member, a static or a module is used', () => {
    expect(() => app.showEmojiPanel()).toThrow(missing('app.showEmojiPanel'))
    expect(() => BrowserWindow.fromDevToolsTargetId('1')).toThrow(
      missing('BrowserWindow.fromDevToolsTargetId'),
    )
    expect(() => new Tray('icon.png')).toThrow(missing('Tray'))
    expect(() => electron.noSuchModule).toThrow(missing('electron.noSuchModule'))
  })

  it('throws when somebody waits for an event that never comes', () => {
    expect(() => app.on('gpu-info-update', () => {})).toThrow(missing("app event 'gpu-info-update'"))
  })

  it('throws for options without effect', () => {
    expect(() => new MenuItem({ label: 'x', sparkle: true })).toThrow(missing("MenuItem option 'sparkle'"))
    expect(() => dialog.showCertificateTrustDialog()).toThrow(missing('dialog.showCertificateTrustDialog'))
  })

  it('lets tests replace what is there', () => {
    const original = dialog.showOpenDialog
    const answer = () => 'answered'
    dialog.showOpenDialog = answer
    expect(dialog.showOpenDialog).toBe(answer)
    dialog.showOpenDialog = original
  })
})

describe('the app’s own scheme', () => {
  it('is translated there and back', () => {
    protocol.registerSchemesAsPrivileged([{ scheme: 'app' }])
    expect(toChromiumUrl('app://bundle/a?b#c')).toBe('https://bundle.app.localhost/a?b#c')
    expect(toAppUrl('https://bundle.app.localhost/a?b#c')).toBe('app://bundle/a?b#c')
    expect(toAppUrl('https://example.org/')).toBe('https://example.org/')
    expect(toChromiumUrl('data:text/html,x')).toBe('data:text/html,x')
  })

  it('is translated in a content security policy', () => {
    expect(toChromiumPolicy("img-src app: data:; script-src 'self' app://bundle")).toBe(
      "img-src https://*.app.localhost data:; script-src 'self' https://bundle.app.localhost",
    )
  })
})

describe('Chromium’s arguments', () => {
  it('joins feature lists and keeps this runtime’s switches to itself', () => {
    const given = new Map([
      ['disable-features', 'Mine'],
      ['inspect', '0'],
      ['lang', 'fr'],
    ])
    const args = chromiumArgs(given, '/profile', true)
    expect(args.find((arg) => arg.startsWith('--disable-features='))).toMatch(/Translate.*,Mine/)
    expect(args).toContain('--lang=fr')
    expect(args).toContain('--user-data-dir=/profile')
    expect(args.some((arg) => arg.startsWith('--inspect'))).toBe(false)
  })
})
