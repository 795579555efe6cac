import { useLingui } from '@lingui/react/macro'
import { ChevronDown, ChevronUp, Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import { IconButton } from '../../kit/IconButton'
import { useKeysOf } from '../../lib/keys'
import { useTitle } from '../../lib/title'
import type { CaseHeader_case$key } from './__generated__/CaseHeader_case.graphql'
import { CaseActions } from './actions/CaseActions'
import styles from './CaseHeader.module.css'
import { CaseMore } from './CaseMore'
import { CaseTitle } from './CaseTitle'
import { Promises } from './Promises'
import { Properties } from './Properties'
import { useCaseCommands } from './useCaseCommands'

interface Props {
  item: CaseHeader_case$key
  actions: ReactNode
  onNext: (() => void) | undefined
  onPrevious: (() => void) | undefined
}

/** What the case is, where it stands, who has it and how much time is left. */
export function CaseHeader({ item, actions, onNext, onPrevious }: Props) {
  const { t } = useLingui()
  const found = useFragment(
    graphql`
      fragment CaseHeader_case on Case {
        id
        number
        title
        ...CaseTitle_case
        ...Properties_case
        ...Promises_case
        ...useCaseCommands_case
        ...CaseActions_case
      }
    `,
    item,
  )
  useTitle(`${found.number} ${found.title}`)
  const previousKeys = useKeysOf('queue.previous')
  const nextKeys = useKeysOf('queue.next')
  const { copyLink } = useCaseCommands(found)
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        {onPrevious && (
          <IconButton size="small" label={t`Previous case`} keys={previousKeys} onPress={onPrevious}>
            <ChevronUp size={16} aria-hidden="true" />
          </IconButton>
        )}
        {onNext && (
          <IconButton size="small" label={t`Next case`} keys={nextKeys} onPress={onNext}>
            <ChevronDown size={16} aria-hidden="true" />
          </IconButton>
        )}
        <span className={styles.number}>{found.number}</span>
        <IconButton size="small" label={t`Copy link`} keys={useKeysOf('case.copyLink')} onPress={() => void copyLink()}>
          <Link2 size={14} aria-hidden="true" />
        </IconButton>
        <div className={styles.actions}>
          <CaseActions item={found} onNext={onNext} />
          {actions}
          <CaseMore />
        </div>
      </div>
      <CaseTitle item={found} />
      <Properties item={found} />
      <Promises item={found} />
    </header>
  )
}
