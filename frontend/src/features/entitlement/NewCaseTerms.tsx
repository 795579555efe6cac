import { useLingui } from '@lingui/react/macro'
import { useDeferredValue } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Select } from '../../kit/Select'
import { useWords } from '../../lib/words'
import type { NewCaseTermsQuery, NewCaseTermsQuery$variables } from './__generated__/NewCaseTermsQuery.graphql'
import styles from './Entitlement.module.css'
import { useTerms } from './terms'
import { useEntitlementWords } from './words'

interface Props {
  about: NewCaseTermsQuery$variables
  /** Undefined: the default, if it fits; null: none. */
  value: string | null | undefined
  onChange: (id: string | null | undefined) => void
  problem: string | undefined
}

const [auto, none] = ['auto', 'none']

/** What a new case will be served under, and what that takes, before it is created. */
export function NewCaseTerms({ about, value, onChange, problem }: Props) {
  const { t } = useLingui()
  const words = useEntitlementWords()
  const origin = useWords().origin
  const format = useTerms()
  const variables = useDeferredValue(about)
  const { entitlementChoices } = useLazyLoadQuery<NewCaseTermsQuery>(
    graphql`
      query NewCaseTermsQuery($customerId: ID!, $contactId: ID, $productId: ID, $origin: CaseOrigin) {
        entitlementChoices(customerId: $customerId, contactId: $contactId, productId: $productId, origin: $origin) {
          defaultApplies
          default {
            obstacle
            entitlement {
              id
              name
            }
          }
          choices {
            obstacle
            charge
            balanceBefore
            balanceAfter
            channel
            channelBalanceBefore
            channelBalanceAfter
            entitlement {
              id
              name
              allocation
            }
          }
        }
      }
    `,
    variables,
    { fetchPolicy: 'store-and-network' },
  )
  const { choices, defaultApplies, default: byItself } = entitlementChoices
  if (choices.length === 0) return null
  const usable = choices.filter(({ obstacle }) => obstacle === null)
  const given = value === undefined ? (defaultApplies ? byItself?.entitlement.id : undefined) : value
  const choice = choices.find(({ entitlement }) => entitlement.id === given)
  const defaultName = byItself?.entitlement.name ?? ''
  const why = byItself?.obstacle ? words.obstacle(byItself.obstacle) : ''
  const [from, to] = [format.number(choice?.balanceBefore ?? '0'), format.number(choice?.balanceAfter ?? '0')]
  const charge = choice ? format.terms(choice.charge, choice.entitlement.allocation) : ''
  const channel = choice?.channel ? origin(choice.channel) : null
  const [channelFrom, channelTo] = [
    format.number(choice?.channelBalanceBefore ?? '0'),
    format.number(choice?.channelBalanceAfter ?? '0'),
  ]
  const isTaken = choice !== undefined && Number(choice.charge) !== 0
  return (
    <div className={styles.rows}>
      <Select
        label={t`Entitlement`}
        value={value === undefined ? (auto ?? null) : (value ?? none ?? null)}
        onChange={(id) => onChange(id === auto ? undefined : id === none ? null : id)}
        problem={problem}
        options={[
          { id: 'auto', label: defaultApplies ? t`By itself: ${defaultName}` : t`By itself: none` },
          ...usable.map(({ entitlement: { id, name, allocation }, balanceBefore }) => {
            const left = format.terms(balanceBefore, allocation)
            return { id, label: t`${name} · ${left} remaining` }
          }),
          { id: 'none', label: t`None` },
        ]}
      />
      <p className={styles.effect}>
        {choice ? (
          <>
            {isTaken ? t`Creating the case takes ${charge}.` : t`Nothing is taken until the case is resolved.`}{' '}
            <b>{isTaken ? t`Remaining: ${from} → ${to}` : t`Remaining: ${from}`}</b>
            {channel && <> · {t`${channel}: ${channelFrom} → ${channelTo}`}</>}
          </>
        ) : value === undefined && byItself?.obstacle ? (
          t`The case gets none: the default, ${defaultName}, ${why}.`
        ) : value === undefined ? (
          t`The case gets none by itself. Choose one if it is to be served under it.`
        ) : (
          t`The case is served under no entitlement.`
        )}
      </p>
    </div>
  )
}
