import { forgetUploads, useUploads } from '../../../lib/uploads'

/** The files of something that is being written. */
export function useFiles(caseId: string, kind: 'note' | 'email') {
  const place = `${caseId} ${kind}`
  const files = useUploads(place)
  return {
    place,
    files,
    /** Those that arrived. */
    ids: files.flatMap(({ id }) => (id ? [id] : [])),
    /** Some are on their way. */
    isSending: files.some(({ id, problem }) => id === null && problem === null),
    forget: () => forgetUploads(place),
  }
}
