import { Tag } from '../../kit/Tag'
import { useEntitlementWords } from './words'

/** The state of an entitlement. */
export function StatusTag({ status }: { status: string }) {
  const words = useEntitlementWords()
  return <Tag tone={status === 'ACTIVE' ? 'green' : 'grey'}>{words.status(status)}</Tag>
}
