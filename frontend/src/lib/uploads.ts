import { createStore, useStore } from './store'

/** A file on its way to a case, or there already and waiting for what it goes on. */
export interface Upload {
  key: string
  name: string
  size: number
  /** Of 1; 1 once everything was sent. */
  progress: number
  /** What the server calls it, once it has it. */
  id: string | null
  /** Why it did not arrive: a code of the schema, or `FAILED` for a lost connection. */
  problem: string | null
}

/** By case and by what is being written. They last as long as the page: a file cannot be kept across a reload. */
const uploads = createStore<Readonly<Record<string, readonly Upload[]>>>({})
const requests = new Map<string, XMLHttpRequest>()
const none: readonly Upload[] = []

export function useUploads(place: string): readonly Upload[] {
  return useStore(uploads)[place] ?? none
}

/** Sends files to a case; each shows up at once, with its progress. */
export function upload(place: string, caseId: string, files: Iterable<File>): void {
  for (const file of files) send(place, caseId, file)
}

/** Stops sending a file, or leaves out one that is there already: nobody else sees it, and the desk clears it away. */
export function leaveOut(place: string, key: string): void {
  requests.get(key)?.abort()
  requests.delete(key)
  change(place, (list) => list.filter((one) => one.key !== key))
}

/** What was written took its files. */
export function forgetUploads(place: string): void {
  for (const { key } of uploads.get()[place] ?? none) leaveOut(place, key)
}

function send(place: string, caseId: string, file: File) {
  const key = crypto.randomUUID()
  const name = file.name || 'image.png'
  change(place, (list) => [...list, { key, name, size: file.size, progress: 0, id: null, problem: null }])
  const request = new XMLHttpRequest()
  requests.set(key, request)
  const patch = (fields: Partial<Upload>) =>
    change(place, (list) => list.map((one) => (one.key === key ? { ...one, ...fields } : one)))
  const query = new URLSearchParams({ caseId, filename: name, idempotencyKey: key })
  request.open('POST', `/attachments?${query}`)
  request.setRequestHeader('X-Docket', '1')
  request.setRequestHeader('Content-Type', 'application/octet-stream')
  request.responseType = 'json'
  request.upload.onprogress = ({ loaded, total }) => patch({ progress: total > 0 ? loaded / total : 0 })
  request.onload = () => {
    const answer = request.response as { id?: string; filename?: string; error?: { code?: string } } | null
    if (answer?.id) patch({ progress: 1, id: answer.id, name: answer.filename ?? name })
    else patch({ problem: answer?.error?.code ?? 'FAILED' })
    requests.delete(key)
  }
  request.onerror = () => {
    requests.delete(key)
    patch({ problem: 'FAILED' })
  }
  request.send(file)
}

function change(place: string, to: (list: readonly Upload[]) => readonly Upload[]) {
  const all = uploads.get()
  uploads.set({ ...all, [place]: to(all[place] ?? none) })
}
