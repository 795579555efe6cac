import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { Meter } from '../../kit/Meter'
import type { Balance_entitlement$key } from './__generated__/Balance_entitlement.graphql'
import styles from './Entitlement.module.css'
import { usedPart, useTerms } from './terms'

/** How much is used and what remains, as a bar and in words. */
export function Balance({ item }: { item: Balance_entitlement$key }) {
  const { t } = useLingui()
  const format = useTerms()
  const { allocation, totalTerms, remainingTerms } = useFragment(
    graphql`
      fragment Balance_entitlement on Entitlement {
        allocation
        totalTerms
        remainingTerms
      }
    `,
    item,
  )
  const part = usedPart(totalTerms, remainingTerms)
  const left = format.terms(remainingTerms, allocation)
  const all = format.number(totalTerms ?? '0')
  const remaining = t`${left} remaining of ${all}`
  return (
    <div className={styles.balance}>
      {part !== null && <Meter label={remaining} value={part} tone={Number(remainingTerms) < 0 ? 'red' : 'accent'} />}
      <span>{totalTerms ? remaining : t`No terms yet`}</span>
    </div>
  )
}
