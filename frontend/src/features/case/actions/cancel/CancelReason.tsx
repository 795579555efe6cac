import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { Select } from '../../../../kit/Select'
import { useWords } from '../../../../lib/words'
import type { CancelReason_case$key } from './__generated__/CancelReason_case.graphql'

interface Props {
  item: CancelReason_case$key
  /** Null is the default. */
  value: string | null
  onChange: (id: string) => void
}

/** Why the case is given up, where there is more than one reason to choose from. */
export function CancelReason({ item, value, onChange }: Props) {
  const { t } = useLingui()
  const words = useWords()
  const { availableCancellationReasons: reasons } = useFragment(
    graphql`
      fragment CancelReason_case on Case {
        availableCancellationReasons {
          id
          code
          name
          isDefault
        }
      }
    `,
    item,
  )
  if (reasons.length < 2) return null
  const usual = reasons.find(({ isDefault }) => isDefault) ?? reasons[0]
  return (
    <Select
      label={t`Status reason`}
      options={reasons.map((reason) => ({ id: reason.id, label: words.statusReason(reason) }))}
      value={value ?? usual?.id ?? null}
      onChange={onChange}
    />
  )
}
