import { useLingui } from '@lingui/react/macro'
import { CornerLeftUp } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import type { CasePartProps } from '../../lib/parts'
import type { ParentBadge_case$key } from './__generated__/ParentBadge_case.graphql'
import styles from './Family.module.css'

/** On a child case: what it is a part of. */
export function ParentBadge({ item, onOpen }: CasePartProps & { item: ParentBadge_case$key }) {
  const { t } = useLingui()
  const { parent } = useFragment(
    graphql`
      fragment ParentBadge_case on Case {
        parent {
          id
          number
          title
        }
      }
    `,
    item,
  )
  if (!parent) return null
  return (
    <div className={styles.notice} role="note">
      <CornerLeftUp size={14} aria-hidden="true" />
      <span>{t`Part of`}</span>
      <Button variant="link" onPress={() => onOpen(parent.number)}>
        {parent.number}
      </Button>
      <span className={styles.about}>{parent.title}</span>
    </div>
  )
}
