// Electron's IPC between the app and one of its pages.
import { makeCodec } from './codec.mjs'
import { ipcMain } from './ipc-main.mjs'
import { DELIVER } from './page-scripts.mjs'
import { preventableEvent } from './state.mjs'

const codec = makeCodec()

export class PageIpc {
  #contents
  #call
  #world

  /** `call` sends a method to the page; `world` promises the id of its isolated world: another one for each page. */
  constructor(contents, call, world) {
    this.#contents = contents
    this.#call = call
    this.#world = world
  }

  receive(text) {
    const contents = this.#contents
    const end = text.indexOf('\n')
    const message = JSON.parse(text.slice(0, end))
    const args = codec.decode(text.slice(end + 1))
    const event = {
      type: 'frame',
      sender: contents,
      senderFrame: contents.mainFrame,
      processId: 1,
      frameId: 1,
      ports: [],
      reply: (channel, ...values) => contents.send(channel, ...values),
    }
    if (message.kind === 'window-open') return contents.windowRequested(args[0])
    if (message.kind === 'preload-error') {
      console.error('Unable to load preload script\n', args[0])
      return void contents.emit('preload-error', preventableEvent(), contents.preferences.preload, args[0])
    }
    if (message.kind === 'send') {
      contents.emit('ipc-message', event, message.name, ...args)
      return void ipcMain.emit(message.name, event, ...args)
    }
    void this.#answer(message, event, args)
  }

  async #answer({ id, name }, event, args) {
    const failed = (error) => {
      console.error(`Error occurred in handler for '${name}':`, error)
      return this.#deliver({ kind: 'error', id }, codec.encode(String(error)))
    }
    const world = this.#world()
    try {
      const payload = codec.encode(await ipcMain.answer(name, event, args))
      // The page that asked may be gone: the answer is nothing to the next one.
      if (world === this.#world()) await this.#deliver({ kind: 'result', id }, payload)
    } catch (error) {
      if (world === this.#world()) await failed(error)
    }
  }

  async #deliver(message, payload) {
    if (this.#contents.isDestroyed()) return
    const uniqueContextId = await this.#world()
    await this.#call('Runtime.callFunctionOn', {
      functionDeclaration: DELIVER,
      uniqueContextId,
      arguments: [{ value: message }, { value: payload }],
    }).catch((error) => {
      // The page went away in between, as it may in Electron.
      if (!/context|has ended|not found|closed/i.test(error.message)) throw error
    })
  }

  send(channel, args) {
    void this.#deliver({ kind: 'send', name: channel }, codec.encode(args))
  }
}
