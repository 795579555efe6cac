import { useLingui } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import { Suspense, useDeferredValue, useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Button } from '../../kit/Button'
import { Segmented } from '../../kit/Segmented'
import { SkeletonRows } from '../../kit/Skeleton'
import { StaleNotice } from '../../kit/States'
import { TextField } from '../../kit/TextField'
import { openDialog } from '../../lib/dialogs'
import { useAtRest } from '../../lib/rest'
import { useTitle } from '../../lib/title'
import { useConnection } from '../../relay/useLive'
import { useViewer } from '../../relay/viewer'
import type { EntitlementsScreenQuery } from './__generated__/EntitlementsScreenQuery.graphql'
import styles from './Entitlement.module.css'
import { EntitlementList } from './EntitlementList'
import { useEntitlementWords } from './words'

export const entitlementStatuses = ['ACTIVE', 'WAITING', 'DRAFT', 'EXPIRED', 'CANCELLED'] as const
export type EntitlementStatus = (typeof entitlementStatuses)[number]

interface Props {
  /** From the address. */
  search: string
  status: EntitlementStatus | null
  onSearch: (text: string) => void
  onStatus: (status: EntitlementStatus | null) => void
}

/** What customers bought, to be found by name and state. */
export function EntitlementsScreen({ search, status, onSearch, onStatus }: Props) {
  const { t } = useLingui()
  const words = useEntitlementWords()
  const { can } = useViewer()
  useTitle(t`Entitlements`)
  const [text, setText] = useState(search)
  const { state, since } = useConnection()
  const wanted = { search, status }
  const shown = useDeferredValue(wanted, wanted)
  useAtRest(text, (typed) => onSearch(typed.trim()))
  return (
    <main className={styles.screen}>
      {(state === 'reconnecting' || state === 'offline') && <StaleNotice since={since} />}
      <header className={styles.head}>
        <h1 className={styles.title}>{t`Entitlements`}</h1>
        {can('ENTITLEMENT_ADMIN') && (
          <Button icon={<Plus size={15} aria-hidden="true" />} onPress={() => openDialog({ kind: 'entitlementEditor' })}>
            {t`New entitlement`}
          </Button>
        )}
      </header>
      <div className={styles.tools}>
        <div className={styles.search}>
          <TextField
            label={t`Find an entitlement`}
            hideLabel
            type="search"
            placeholder={t`Words of the name`}
            value={text}
            onChange={setText}
            autoFocus
          />
        </div>
        <Segmented<EntitlementStatus | 'ALL'>
          label={t`Status`}
          look="chips"
          value={status ?? 'ALL'}
          onChange={(next) => onStatus(next === 'ALL' ? null : next)}
          options={[
            { id: 'ALL', label: t({ message: 'All', context: 'entitlements' }) },
            ...entitlementStatuses.map((id) => ({ id, label: words.status(id) })),
          ]}
        />
      </div>
      <Suspense fallback={<SkeletonRows rows={12} height={28} />}>
        <Found key={shown.status} {...shown} isOld={shown.search !== search || shown.status !== status} />
      </Suspense>
    </main>
  )
}

function Found({ search, status, isOld }: { search: string; status: EntitlementStatus | null; isOld: boolean }) {
  const query = useLazyLoadQuery<EntitlementsScreenQuery>(
    graphql`
      query EntitlementsScreenQuery($filter: EntitlementFilter!) {
        ...EntitlementList_query @arguments(filter: $filter)
      }
    `,
    { filter: { search: search || null, status } },
    { fetchPolicy: 'store-and-network' },
  )
  return <EntitlementList query={query} isFiltered={search !== '' || status !== null} isOld={isOld} />
}
