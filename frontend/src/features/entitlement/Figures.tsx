import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import type { Figures_entitlement$key } from './__generated__/Figures_entitlement.graphql'
import { BalanceAsOf } from './BalanceAsOf'
import styles from './Entitlement.module.css'
import { useTerms } from './terms'

/** What remains, how fast it is used, until when it lasts, and what remained on another day. */
export function Figures({ item }: { item: Figures_entitlement$key }) {
  const { t } = useLingui()
  const format = useTerms()
  const { id, allocation, totalTerms, remainingTerms, usedLast90Days, runsOutOn } = useFragment(
    graphql`
      fragment Figures_entitlement on Entitlement {
        id
        allocation
        totalTerms
        remainingTerms
        usedLast90Days
        runsOutOn
      }
    `,
    item,
  )
  return (
    <div className={styles.figures}>
      <span className={styles.figure}>
        <b>{format.terms(remainingTerms, allocation)}</b>
        {totalTerms ? t`remaining of ${format.number(totalTerms)}` : t`remaining`}
      </span>
      <span className={styles.figure}>
        <b>{format.number(usedLast90Days)}</b>
        {t`used in the last 90 days`}
      </span>
      <span className={styles.figure}>
        <b>{runsOutOn ? format.day(runsOutOn) : '–'}</b>
        {runsOutOn ? t`used up by then, at this pace` : t`lasts until its end, at this pace`}
      </span>
      <BalanceAsOf id={id} allocation={allocation} />
    </div>
  )
}
