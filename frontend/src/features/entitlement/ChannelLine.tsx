import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { useWords } from '../../lib/words'
import type { ChannelLine_entitlement$key } from './__generated__/ChannelLine_entitlement.graphql'
import styles from './Entitlement.module.css'
import { useTerms } from './terms'

/** What remains for the channel by which a case came in; nothing when that has no limit of its own. */
export function ChannelLine({ item, origin }: { item: ChannelLine_entitlement$key; origin: string | null }) {
  const { t } = useLingui()
  const words = useWords()
  const format = useTerms()
  const { channels } = useFragment(
    graphql`
      fragment ChannelLine_entitlement on Entitlement {
        channels {
          channel
          totalTerms
          remainingTerms
        }
      }
    `,
    item,
  )
  const limit = channels.find(({ channel }) => channel === origin)
  if (!limit) return null
  const name = words.origin(limit.channel)
  const [left, all] = [format.number(limit.remainingTerms), format.number(limit.totalTerms)]
  return <p className={styles.quiet}>{t`${name}: ${left} of ${all} remaining`}</p>
}
