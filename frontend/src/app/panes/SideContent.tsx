import { graphql, useLazyLoadQuery } from 'react-relay'
import { CaseDetails } from '../../features/case/CaseDetails'
import { CustomerPanel } from '../../features/customer/CustomerPanel'
import { CaseEntitlement } from '../../features/entitlement/CaseEntitlement'
import type { SideContentQuery } from './__generated__/SideContentQuery.graphql'

export const sideContentQuery = graphql`
  query SideContentQuery($number: String!) {
    case(number: $number) {
      ...CustomerPanel_case
      ...CaseDetails_case
      ...CaseEntitlement_case
    }
  }
`

export interface SideProps {
  number: string
  /** Another case of the customer is to be opened. */
  onOpen: (number: string) => void
}

export function SideContent({ number, onOpen }: SideProps) {
  const { case: found } = useLazyLoadQuery<SideContentQuery>(sideContentQuery, { number }, { fetchPolicy: 'store-and-network' })
  // The pane of the case says that it is gone.
  return (
    found && (
      <CustomerPanel
        item={found}
        details={
          <>
            <CaseEntitlement item={found} />
            <CaseDetails item={found} />
          </>
        }
        onOpen={onOpen}
      />
    )
  )
}
