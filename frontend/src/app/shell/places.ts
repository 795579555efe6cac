/** An entry of the rail; its id is that of the command that goes there. */
export interface Place {
  id: 'go.queue' | 'go.customers'
  label: string
  href: string
  isCurrent: boolean
}
