import { useLingui } from '@lingui/react/macro'
import { CircleSlash, ScrollText } from 'lucide-react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { CommandPalette, type PaletteItem } from '../../kit/CommandPalette'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { EntitlementPickerMutation } from './__generated__/EntitlementPickerMutation.graphql'
import type { EntitlementPickerQuery, EntitlementPickerQuery$data } from './__generated__/EntitlementPickerQuery.graphql'
import { useTerms } from './terms'
import { useEntitlementWords } from './words'

type Found = NonNullable<EntitlementPickerQuery$data['node']>
type Choice = NonNullable<Found['entitlementChoices']>['choices'][number]

/** Chooses what a case is served under: what can be used, with what remains, and why the others cannot. */
export function EntitlementPicker({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useLingui()
  const words = useEntitlementWords()
  const format = useTerms()
  const { node } = useLazyLoadQuery<EntitlementPickerQuery>(
    graphql`
      query EntitlementPickerQuery($id: ID!) {
        node(id: $id) {
          ... on Case {
            id
            number
            version
            entitlement {
              id
              name
            }
            entitlementChoices {
              choices {
                entitlement {
                  id
                  name
                  allocation
                  totalTerms
                }
                obstacle
                isDefault
                charge
                balanceBefore
                balanceAfter
              }
            }
          }
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'network-only' },
  )
  const [update] = useVerb<EntitlementPickerMutation>(graphql`
    mutation EntitlementPickerMutation($input: UpdateCaseInput!) {
      updateCase(input: $input) {
        case {
          id
          ...CaseEntitlement_case
          ...EntitlementCommands_case
          ...CaseTitle_case
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  if (!node?.entitlementChoices) return null
  const number = node.number ?? ''
  const before = node.entitlement ?? null

  async function choose(to: { id: string; name: string } | null, expectedVersion?: number) {
    const input = { caseId, entitlementId: to?.id ?? null }
    if (!(await update(expectedVersion === undefined ? input : { ...input, expectedVersion }))) return
    onClose()
    const name = to?.name
    toast(name ? t`${number} is served under ${name}` : t`${number} has no entitlement`, {
      undo: () => void choose(before),
    })
  }
  function detailOf({ entitlement, obstacle, charge, balanceBefore, balanceAfter }: Choice) {
    const left = format.terms(balanceBefore, entitlement.allocation)
    if (obstacle) return words.obstacle(obstacle)
    if (Number(charge) === 0) return t`${left} remaining`
    const [from, to] = [format.number(balanceBefore), format.number(balanceAfter)]
    return t`remaining: ${from} → ${to}`
  }
  const itemOf = (choice: Choice): PaletteItem => {
    const { id, name } = choice.entitlement
    return {
      id,
      label: choice.isDefault ? t`${name} (default)` : name,
      icon: <ScrollText size={16} strokeWidth={1.75} aria-hidden="true" />,
      detail: id === before?.id ? t`it has this one` : detailOf(choice),
      isDisabled: choice.obstacle !== null || id === before?.id,
      run: () => void choose({ id, name }, node.version),
    }
  }
  const { choices } = node.entitlementChoices
  const none: PaletteItem = {
    id: 'none',
    label: t`No entitlement`,
    icon: <CircleSlash size={16} strokeWidth={1.75} aria-hidden="true" />,
    run: () => void choose(null, node.version),
  }
  const usable = choices.filter(({ obstacle }) => obstacle === null).map(itemOf)
  return (
    <CommandPalette
      label={t`Entitlement of ${number}`}
      placeholder={t`An entitlement of the customer`}
      note={choices.length === 0 ? t`The customer has bought nothing that could be used.` : undefined}
      groups={[
        { id: 'usable', label: t`Can be used`, items: before ? [...usable, none] : usable },
        { id: 'others', label: t`Cannot be used`, items: choices.filter(({ obstacle }) => obstacle !== null).map(itemOf) },
      ]}
      onClose={onClose}
      staysOpen
    />
  )
}
