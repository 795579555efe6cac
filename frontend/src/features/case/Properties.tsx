import { useLingui } from '@lingui/react/macro'
import { TriangleAlert } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Avatar } from '../../kit/Avatar'
import { PropertyButton } from '../../kit/PropertyButton'
import { Tag } from '../../kit/Tag'
import { useCommand, useKeysOf } from '../../lib/keys'
import type { Properties_case$key } from './__generated__/Properties_case.graphql'
import styles from './CaseHeader.module.css'
import { PriorityMenu } from './PriorityMenu'
import { QueueMenu } from './QueueMenu'
import { StatusMenu } from './StatusMenu'
import { Worker } from './Worker'

/** Where the case stands and who has it. Each value opens what changes it. */
export function Properties({ item }: { item: Properties_case$key }) {
  const { t } = useLingui()
  const found = useFragment(
    graphql`
      fragment Properties_case on Case {
        escalated
        owner {
          ... on User {
            name
          }
          ... on Team {
            name
          }
        }
        ...StatusMenu_case
        ...PriorityMenu_case
        ...QueueMenu_case
        ...Worker_case
      }
    `,
    item,
  )
  const owner = found.owner?.name ?? null
  return (
    <div className={styles.properties}>
      <StatusMenu item={found} />
      <PriorityMenu item={found} />
      <Owner name={owner} />
      <QueueMenu item={found} />
      <Worker item={found} />
      {found.escalated && (
        <span className={styles.escalated}>
          <Tag tone="accent">
            <TriangleAlert size={11} aria-hidden="true" />
            {t`Escalated`}
          </Tag>
        </span>
      )}
    </div>
  )
}

function Owner({ name }: { name: string | null }) {
  const { t } = useLingui()
  const assign = useCommand('case.assign')
  const owner = name ?? t`nobody`
  return (
    <PropertyButton
      label={t`Owner: ${owner}`}
      keys={useKeysOf('case.assign')}
      icon={<Avatar name={name} size={16} />}
      isDisabled={!assign}
      onPress={() => assign?.run()}
    >
      {owner}
    </PropertyButton>
  )
}
