/** An entry of the rail; its id is that of the command that goes there. */
export interface Place {
  id: 'go.queue' | 'go.customers' | 'go.entitlements' | 'go.admin'
  label: string
  href: string
  isCurrent: boolean
  /** At the lower end of the rail: not part of the daily work. */
  isLast?: boolean
}
