import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import type { useVerdict_case$key } from './__generated__/useVerdict_case.graphql'
import { useEntitlementWords } from './words'

/** Why a case has no entitlement, in a sentence. */
export function useVerdict(item: useVerdict_case$key): string {
  const { t } = useLingui()
  const words = useEntitlementWords()
  const { entitlementVerdict } = useFragment(
    graphql`
      fragment useVerdict_case on Case {
        entitlementVerdict {
          kind
          obstacle
          default {
            name
          }
        }
      }
    `,
    item,
  )
  const { kind, obstacle } = entitlementVerdict
  const name = entitlementVerdict.default?.name ?? ''
  const why = obstacle ? words.obstacle(obstacle) : ''
  switch (kind) {
    case 'NO_DEFAULT':
      return t`None: the customer has no default entitlement.`
    case 'DEFAULT_SWITCHED_OFF':
      return t`None: the default is not given by itself here.`
    case 'DEFAULT_DOES_NOT_FIT':
      return t`None: the default, ${name}, ${why}.`
    case 'DEFAULT_NOT_TAKEN':
      return t`None, although the default, ${name}, fits.`
    default:
      return t`None.`
  }
}
