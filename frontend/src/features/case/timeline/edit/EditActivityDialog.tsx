import { graphql, useLazyLoadQuery } from 'react-relay'
import type { EditActivityDialogQuery } from './__generated__/EditActivityDialogQuery.graphql'
import { EditForm } from './EditForm'

interface Props {
  activityId: string
  onClose: () => void
}

/** Changes something that is still to be done. */
export function EditActivityDialog({ activityId, onClose }: Props) {
  const { node } = useLazyLoadQuery<EditActivityDialogQuery>(
    graphql`
      query EditActivityDialogQuery($id: ID!) {
        node(id: $id) {
          ...EditForm_activity @alias(as: "activity")
        }
      }
    `,
    { id: activityId },
    { fetchPolicy: 'network-only' },
  )
  return node?.activity ? <EditForm item={node.activity} onClose={onClose} /> : null
}
