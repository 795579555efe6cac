import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { TextField } from '../../kit/TextField'
import { useSearch } from '../../relay/useSearch'
import type { BalanceAsOfQuery } from './__generated__/BalanceAsOfQuery.graphql'
import styles from './Entitlement.module.css'
import { useTerms } from './terms'

/** What remained at the end of a day that is typed. */
export function BalanceAsOf({ id, allocation }: { id: string; allocation: string }) {
  const { t } = useLingui()
  const format = useTerms()
  const [day, setDay] = useState('')
  const { data, failure, search } = useSearch<BalanceAsOfQuery>(graphql`
    query BalanceAsOfQuery($id: ID!, $asOf: DateTime!) {
      entitlement(id: $id) {
        balance(asOf: $asOf)
      }
    }
  `)
  const balance = data?.entitlement?.balance
  const left = balance === undefined ? null : format.terms(balance, allocation)
  return (
    <div className={styles.asOf}>
      <TextField
        label={t`Balance at the end of`}
        type="date"
        value={day}
        onChange={(next) => {
          setDay(next)
          const at = new Date(`${next}T23:59:59.999`)
          if (!Number.isNaN(at.getTime())) search({ id, asOf: at.toISOString() })
        }}
        {...(day !== '' && left !== null && { description: t`${left} remained` })}
        problem={failure ?? undefined}
      />
    </div>
  )
}
