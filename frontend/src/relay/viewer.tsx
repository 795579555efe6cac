import { createContext, type ReactNode, useContext } from 'react'

/** The signed-in user, as far as screens need to know. What may be done to a record the record says itself. */
export interface Viewer {
  userId: string
  name: string
  can: (permission: string) => boolean
}

const Context = createContext<Viewer | null>(null)

export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <Context value={viewer}>{children}</Context>
}

export function useViewer(): Viewer {
  const viewer = useContext(Context)
  if (!viewer) throw new Error('useViewer needs the shell around it')
  return viewer
}
