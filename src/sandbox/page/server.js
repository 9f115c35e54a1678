/** Calls the sandbox. Each rejects with the server's own words. */
async function answered(response) {
  const body = await response.json()
  if (!response.ok) throw new Error(body.error ?? response.statusText)
  return body.result
}

export async function act(seat, name, fields = {}) {
  const body = JSON.stringify({ ...fields, seat: seat.key, do: name })
  return answered(await fetch('/act', { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
}

export async function sendFile(seat, file, caption) {
  const query = new URLSearchParams({ seat: seat.key, name: file.name, caption })
  const headers = { 'content-type': file.type || 'application/octet-stream' }
  return answered(await fetch(`/file?${query}`, { method: 'POST', headers, body: file }))
}

/** Listens to the sandbox: `onState` gets everything, `onChange` each change after it, `onLine` whether the line stands. */
export function listen({ onState, onChange, onLine }) {
  const source = new EventSource('/events')
  source.addEventListener('state', (event) => {
    onLine(true)
    onState(JSON.parse(event.data))
  })
  source.addEventListener('change', (event) => onChange(JSON.parse(event.data)))
  source.addEventListener('error', () => onLine(false))
  return () => source.close()
}
