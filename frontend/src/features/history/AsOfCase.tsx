import { useLingui } from '@lingui/react/macro'
import { CalendarX2 } from 'lucide-react'
import { graphql } from 'react-relay'
import { NotKept } from '../../kit/NotKept'
import { EmptyState } from '../../kit/States'
import { useRereadQuery } from '../../relay/useRereadQuery'
import type { AsOfCaseQuery } from './__generated__/AsOfCaseQuery.graphql'
import { AsOfFacts } from './AsOfFacts'
import { AsOfRecords } from './AsOfRecords'

/** An instant that nothing comes after: the case as it is now, in the same form. */
const present = '9998-01-01T00:00:00.000Z'

export function AsOfCase({ caseId, at, news }: { caseId: string; at: string; news: number }) {
  const { t } = useLingui()
  const { then, today } = useRereadQuery<AsOfCaseQuery>(
    graphql`
      query AsOfCaseQuery($id: ID!, $at: DateTime!, $present: DateTime!) {
        then: caseAsOf(id: $id, at: $at) {
          knownSince
          differs
          case {
            ...AsOfFacts_then
          }
          ...AsOfRecords_asOf
        }
        today: caseAsOf(id: $id, at: $present) {
          case {
            ...AsOfFacts_then
          }
        }
      }
    `,
    { id: caseId, at, present },
    news,
  )
  if (then?.knownSince) return <NotKept instant={then.knownSince} />
  if (!then?.case || !today?.case) {
    const icon = <CalendarX2 size={22} strokeWidth={1.5} aria-hidden="true" />
    return <EmptyState icon={icon} title={t`The case was not opened yet`} />
  }
  return (
    <>
      <AsOfFacts then={then.case} today={today.case} differs={then.differs} />
      <AsOfRecords item={then} />
    </>
  )
}
