// Everything Chromium requests passes here, because Fetch is enabled on the ROOT session: a page's own session would
// miss the first navigation.
import { handlerFor, toAppUrl, toChromiumPolicy } from './protocol.mjs'
import { listenersOf } from './session.mjs'
import { browser, contentsByTarget, preventableEvent } from './state.mjs'
import { notProvided } from './strict.mjs'

export async function interceptRequests() {
  browser.cdp.on('', 'Fetch.requestPaused', (paused) => void answer(paused).catch(ignoreGone))
  await browser.cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

// The page may be gone before its request is answered.
const ignoreGone = (error) => {
  if (!/Invalid InterceptionId|has ended|Invalid state/.test(error.message)) throw error
}
const reply = (method, params) => browser.cdp.send(`Fetch.${method}`, params).catch(ignoreGone)
const refuse = (requestId, errorReason) => reply('failRequest', { requestId, errorReason })

async function answer({ requestId, frameId, resourceType, request }) {
  const url = toAppUrl(request.url + (request.urlFragment ?? ''))
  const scheme = url.slice(0, url.indexOf(':'))
  const handler = handlerFor(scheme)
  const details = { url, method: request.method, resourceType: electronType(resourceType, frameId) }
  // Chromium asks for an icon by itself, Electron does not.
  if (/^https?:.*\/favicon\.ico$/.test(request.url))
    await reply('fulfillRequest', { requestId, responseCode: 204 })
  else if (resourceType === 'Document' && isRefusedNavigation(frameId, url))
    await refuse(requestId, 'Aborted')
  else if (await isCancelled(details)) await refuse(requestId, 'BlockedByClient')
  else if (!handler) await reply('continueRequest', { requestId })
  else await handOver(handler, { requestId, request, details })
}

async function isCancelled(details) {
  const { cancel = false, redirectURL } = await listenersOf.beforeRequest(details)
  if (redirectURL) notProvided('onBeforeRequest redirectURL')
  return cancel
}

async function handOver(handler, { requestId, request, details }) {
  try {
    await fulfil(requestId, details, await handler(toRequest(details.url, request)))
  } catch (error) {
    console.error(`The protocol handler failed for ${details.url}\n`, error)
    await refuse(requestId, 'Failed')
  }
}

function isRefusedNavigation(frameId, url) {
  const page = contentsByTarget.get(frameId)
  const owner = page ?? [...contentsByTarget.values()].find((contents) => contents.ownsFrame(frameId))
  if (!owner || (page && page.isExpectedNavigation(url))) return false
  const event = preventableEvent({
    url,
    isMainFrame: Boolean(page),
    isSameDocument: false,
    frame: owner.mainFrame,
  })
  owner.emit('will-frame-navigate', event)
  if (page && !event.defaultPrevented) owner.emit('will-navigate', event, url)
  return event.defaultPrevented
}

function electronType(resourceType, frameId) {
  if (resourceType === 'Document') return contentsByTarget.has(frameId) ? 'mainFrame' : 'subFrame'
  const types = {
    Stylesheet: 'stylesheet',
    Script: 'script',
    Image: 'image',
    Font: 'font',
    Fetch: 'xhr',
    XHR: 'xhr',
  }
  return types[resourceType] ?? 'other'
}

function toRequest(url, { method, headers, postData, postDataEntries }) {
  const body = postDataEntries?.length
    ? Buffer.concat(postDataEntries.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64')))
    : postData
  const carriesBody = method !== 'GET' && method !== 'HEAD'
  return new Request(url, { method, headers, ...(carriesBody ? { body } : {}) })
}

async function fulfil(requestId, details, response) {
  const body = Buffer.from(await response.arrayBuffer())
  const headers = {}
  for (const [name, value] of response.headers) (headers[name] ??= []).push(value)
  const received = await listenersOf.headersReceived({
    ...details,
    statusCode: response.status,
    responseHeaders: headers,
  })
  if (received.cancel) return refuse(requestId, 'BlockedByClient')
  const responseHeaders = Object.entries(received.responseHeaders ?? headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({
      name,
      value: /^content-security-policy/i.test(name) ? toChromiumPolicy(value) : value,
    })),
  )
  if (!response.headers.has('content-length'))
    responseHeaders.push({ name: 'content-length', value: String(body.length) })
  return reply('fulfillRequest', {
    requestId,
    responseCode: response.status || 200,
    responseHeaders,
    body: body.toString('base64'),
  })
}
