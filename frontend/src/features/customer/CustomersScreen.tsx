import { useLingui } from '@lingui/react/macro'
import { Building2, UserRoundPlus } from 'lucide-react'
import { Suspense, useDeferredValue, useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Button } from '../../kit/Button'
import { Segmented } from '../../kit/Segmented'
import { SkeletonRows } from '../../kit/Skeleton'
import { StaleNotice } from '../../kit/States'
import { TextField } from '../../kit/TextField'
import { useAtRest } from '../../lib/rest'
import { useTitle } from '../../lib/title'
import { useConnection } from '../../relay/useLive'
import { useViewer } from '../../relay/viewer'
import type { CustomersScreenQuery } from './__generated__/CustomersScreenQuery.graphql'
import { CustomerList } from './CustomerList'
import styles from './CustomersScreen.module.css'
import { moveAmongLinks } from './moveAmongLinks'
import { NewCustomerSheet } from './NewCustomerSheet'

export type Kind = 'all' | 'accounts' | 'contacts'

interface Props {
  /** From the address. */
  search: string
  kind: Kind
  onSearch: (text: string) => void
  onKind: (kind: Kind) => void
  /** A customer was entered. */
  onCreated: (id: string) => void
}

const kinds = { all: null, accounts: 'ACCOUNT', contacts: 'CONTACT' } as const

/** Everybody we have as a customer, to be found by what is typed. */
export function CustomersScreen({ search, kind, onSearch, onKind, onCreated }: Props) {
  const { t } = useLingui()
  const { can } = useViewer()
  useTitle(t`Customers`)
  const [text, setText] = useState(search)
  const [adding, setAdding] = useState<'ACCOUNT' | 'CONTACT' | null>(null)
  const { state, since } = useConnection()
  const wanted = { search, kind }
  const shown = useDeferredValue(wanted, wanted)
  useAtRest(text, (typed) => onSearch(typed.trim()))

  return (
    <main className={styles.screen}>
      {(state === 'reconnecting' || state === 'offline') && <StaleNotice since={since} />}
      <header className={styles.head}>
        <h1 className={styles.title}>{t`Customers`}</h1>
        {can('CUSTOMER_WRITE') && (
          <>
            <Button icon={<Building2 size={15} aria-hidden="true" />} onPress={() => setAdding('ACCOUNT')}>
              {t`New account`}
            </Button>
            <Button icon={<UserRoundPlus size={15} aria-hidden="true" />} onPress={() => setAdding('CONTACT')}>
              {t`New contact`}
            </Button>
          </>
        )}
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead from the field into the list */}
      <div className={styles.body} onKeyDown={moveAmongLinks}>
        <div className={styles.tools}>
          <div className={styles.search}>
            <TextField
              label={t`Find a customer`}
              hideLabel
              type="search"
              placeholder={t`Name, number, e-mail or telephone`}
              value={text}
              onChange={setText}
              autoFocus
            />
          </div>
          <Segmented<Kind>
            label={t`Kind`}
            look="chips"
            value={kind}
            onChange={onKind}
            options={[
              { id: 'all', label: t({ message: 'All', context: 'customers' }) },
              { id: 'accounts', label: t`Accounts` },
              { id: 'contacts', label: t`Contacts` },
            ]}
          />
        </div>
        <Suspense fallback={<SkeletonRows rows={12} height={28} />}>
          <Found key={shown.kind} {...shown} isOld={shown.search !== search || shown.kind !== kind} />
        </Suspense>
      </div>
      {adding && (
        <NewCustomerSheet
          kind={adding}
          typed={text.trim()}
          onCreated={({ id }) => onCreated(id)}
          onClose={() => setAdding(null)}
        />
      )}
    </main>
  )
}

function Found({ search, kind, isOld }: { search: string; kind: Kind; isOld: boolean }) {
  const query = useLazyLoadQuery<CustomersScreenQuery>(
    graphql`
      query CustomersScreenQuery($search: String!, $kind: CustomerKind) {
        ...CustomerList_query @arguments(search: $search, kind: $kind)
      }
    `,
    { search, kind: kinds[kind] },
    { fetchPolicy: 'store-and-network' },
  )
  return <CustomerList query={query} search={search} isOld={isOld} />
}
