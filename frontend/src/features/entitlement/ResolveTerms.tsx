import { useState } from 'react'
import { graphql } from 'react-relay'
import { useAtRest } from '../../lib/rest'
import { useVerb, type VerbInput } from '../../relay/useVerb'
import type { ResolveTermsMutation, ResolveTermsMutation$data } from './__generated__/ResolveTermsMutation.graphql'
import { Effect } from './Effect'
import styles from './Entitlement.module.css'

interface Props {
  caseId: string
  resolutionTypeId: string
  /** Null: all that is counted. */
  billableMinutes: number | null
}

/** What resolving would take of the entitlement, asked of the server while the dialog is filled in. */
export function ResolveTerms({ caseId, resolutionTypeId, billableMinutes }: Props) {
  const [effect, setEffect] = useState<NonNullable<ResolveTermsMutation$data['resolveCase']['effect']>['entitlement'] | null>(
    null,
  )
  const [run] = useVerb<ResolveTermsMutation>(
    graphql`
      mutation ResolveTermsMutation($input: ResolveCaseInput!) {
        resolveCase(input: $input) {
          effect {
            entitlement {
              entitlement {
                id
                name
                allocation
              }
              ...Effect_effect
            }
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form', hasKey: false },
  )
  async function ask() {
    const input: VerbInput<ResolveTermsMutation> = {
      caseId,
      resolutionTypeId,
      billableMinutes,
      // Neither changes what is taken, and what is missing yet must not hide it.
      resolution: '–',
      openActivities: 'CANCEL',
      dryRun: true,
    }
    setEffect((await run(input))?.effect?.entitlement ?? null)
  }
  useAtRest(JSON.stringify([caseId, resolutionTypeId, billableMinutes]), () => void ask())
  return (
    <div className={styles.spoken} aria-live="polite">
      {effect && <Effect item={effect} />}
    </div>
  )
}
