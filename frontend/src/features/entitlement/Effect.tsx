import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { classes } from '../../kit/classes'
import { useWords } from '../../lib/words'
import type { Effect_effect$key } from './__generated__/Effect_effect.graphql'
import styles from './Entitlement.module.css'
import { useTerms } from './terms'

/** What a verb takes of an entitlement and what remains then, or why it would be refused. */
export function Effect({ item }: { item: Effect_effect$key }) {
  const { t } = useLingui()
  const words = useWords()
  const format = useTerms()
  const effect = useFragment(
    graphql`
      fragment Effect_effect on EntitlementEffect {
        entitlement {
          name
          allocation
        }
        charge
        balanceBefore
        balanceAfter
        channel
        channelBalanceBefore
        channelBalanceAfter
        refusal {
          code
        }
      }
    `,
    item,
  )
  const { name, allocation } = effect.entitlement
  const [from, to] = [format.number(effect.balanceBefore), format.number(effect.balanceAfter)]
  const charge = format.terms(effect.charge, allocation)
  if (effect.refusal) {
    return (
      <p
        className={classes(styles.effect, styles.refused)}
      >{t`${name} does not suffice: ${charge} needed, ${from} remaining.`}</p>
    )
  }
  const channel = effect.channel ? words.origin(effect.channel) : null
  const [channelFrom, channelTo] = [
    format.number(effect.channelBalanceBefore ?? '0'),
    format.number(effect.channelBalanceAfter ?? '0'),
  ]
  return (
    <p className={styles.effect}>
      {Number(effect.charge) === 0 ? t`Takes nothing of ${name}.` : t`Takes ${charge} of ${name}.`}{' '}
      <b>{t`Remaining: ${from} → ${to}`}</b>
      {channel && <> · {t`${channel}: ${channelFrom} → ${channelTo}`}</>}
    </p>
  )
}
