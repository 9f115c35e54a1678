import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Change } from '../world.ts'
import { changeView, snapshot, type ViewDeps } from './view.ts'

/** Server-sent events: the whole state at first, then each change; a comment every 20 s keeps the line open. */
export function serveEvents(
  request: IncomingMessage,
  response: ServerResponse,
  deps: ViewDeps,
  onChange: (listener: (change: Change) => void) => () => void,
) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  const write = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  write('state', snapshot(deps))
  const stop = onChange((change) => {
    const view = changeView(deps, change)
    if (view) write('change', view)
  })
  const beat = setInterval(() => response.write(': \n\n'), 20_000)
  request.on('close', () => {
    clearInterval(beat)
    stop()
  })
}
