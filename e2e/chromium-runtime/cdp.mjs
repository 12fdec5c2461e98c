// The Chrome DevTools Protocol over --remote-debugging-pipe: fd 3 takes commands, fd 4 gives answers, both JSON ended
// by NUL. No dependency, no open port, and Chromium ends by itself when this process dies.
import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { createInterface } from 'node:readline'

export class Cdp {
  #events = new EventEmitter().setMaxListeners(0)
  #pending = new Map()
  #lastId = 0
  #chunks = []

  constructor(executable, args, onStderrLine) {
    // A process group of its own: Ctrl+C is for the app, which then closes its windows in order.
    this.child = spawn(executable, args, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
    })
    createInterface({ input: this.child.stderr }).on('line', onStderrLine)
    this.child.stdio[3].on('error', () => {}) // the exit event tells
    this.child.stdio[4].on('data', (data) => this.#read(data))
    this.exited = new Promise((resolve) => {
      this.child.on('exit', (code, signal) => resolve({ code, signal }))
      this.child.on('error', (error) => resolve({ code: 1, error }))
    })
    void this.exited.then(() => {
      for (const { reject } of this.#pending.values()) reject(new Error('Chromium has ended'))
      this.#pending.clear()
    })
  }

  /** Sends one command; rejects with the protocol's own message. Without `sessionId` it goes to the browser. */
  send(method, params = {}, sessionId) {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId
      this.#pending.set(id, { resolve, reject, method })
      this.child.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0')
    })
  }

  /** Listens for an event of the browser (`sessionId` empty) or of one page. */
  on(sessionId, method, listener) {
    this.#events.on(`${sessionId ?? ''}/${method}`, listener)
  }

  #read(data) {
    let from = 0
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, from)) {
      this.#chunks.push(data.subarray(from, end))
      const message = Buffer.concat(this.#chunks).toString('utf8')
      this.#chunks = []
      from = end + 1
      this.#dispatch(JSON.parse(message))
    }
    if (from < data.length) this.#chunks.push(data.subarray(from))
  }

  #dispatch({ id, method, params, sessionId, result, error }) {
    if (!id) {
      this.#events.emit(`${sessionId ?? ''}/${method}`, params)
      return
    }
    const command = this.#pending.get(id)
    this.#pending.delete(id)
    if (error) command?.reject(new Error(`${command.method}: ${error.message}`))
    else command?.resolve(result)
  }
}
