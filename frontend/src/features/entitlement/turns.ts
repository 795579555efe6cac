import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import type { GraphQLTaggedNode } from 'relay-runtime'

/** The verbs that need nothing but the entitlement and a yes. */
export type Turn = 'activate' | 'deactivate' | 'cancel' | 'renew' | 'setDefault'

const activate = graphql`
  mutation turnsActivateMutation($input: EntitlementRefInput!) {
    it: activateEntitlement(input: $input) {
      entitlement {
        ...turns_entitlement
      }
      userErrors {
        ...problems_error @relay(mask: false)
      }
    }
  }
`
const deactivate = graphql`
  mutation turnsDeactivateMutation($input: EntitlementRefInput!) {
    it: deactivateEntitlement(input: $input) {
      entitlement {
        ...turns_entitlement
      }
      userErrors {
        ...problems_error @relay(mask: false)
      }
    }
  }
`
const cancel = graphql`
  mutation turnsCancelMutation($input: EntitlementRefInput!) {
    it: cancelEntitlement(input: $input) {
      entitlement {
        ...turns_entitlement
      }
      userErrors {
        ...problems_error @relay(mask: false)
      }
    }
  }
`
const renew = graphql`
  mutation turnsRenewMutation($input: EntitlementRefInput!) {
    it: renewEntitlement(input: $input) {
      entitlement {
        id
        ...turns_entitlement
      }
      userErrors {
        ...problems_error @relay(mask: false)
      }
    }
  }
`
const setDefault = graphql`
  mutation turnsSetDefaultMutation($input: EntitlementRefInput!) {
    it: setDefaultEntitlement(input: $input) {
      entitlement {
        ...turns_entitlement
      }
      userErrors {
        ...problems_error @relay(mask: false)
      }
    }
  }
`

/** What every verb on an entitlement answers. */
export const turned = graphql`
  fragment turns_entitlement on Entitlement {
    id
    name
    status
    isDefault
    ...Actions_entitlement
    ...Figures_entitlement
    ...Facts_entitlement
  }
`

export const turns: Record<Turn, GraphQLTaggedNode> = { activate, deactivate, cancel, renew, setDefault }

/** What each verb is called, and what it will do. */
export function useTurnTexts(name: string): Record<Turn, { label: string; title: string; consequence: string; done: string }> {
  const { t } = useLingui()
  return {
    activate: {
      label: t`Activate`,
      title: t`Activate ${name}`,
      consequence: t`Puts it into force: cases of the customer can use it from its first day to its last. It cannot be changed then, unless it is deactivated.`,
      done: t`${name} is in force`,
    },
    deactivate: {
      label: t`Deactivate`,
      title: t`Deactivate ${name}`,
      consequence: t`Makes it a draft again, so that it can be changed. Cases keep it and take nothing of it until it is activated.`,
      done: t`${name} is a draft again`,
    },
    cancel: {
      label: t({ message: 'Cancel it…', context: 'entitlement' }),
      title: t`Cancel ${name}`,
      consequence: t`Ends it at once. Cases keep it and take nothing of it any more. It cannot be taken back, only renewed.`,
      done: t`${name} is cancelled`,
    },
    renew: {
      label: t`Renew`,
      title: t`Renew ${name}`,
      consequence: t`Makes a new draft from today, as long and with as many terms. This one stays as it is.`,
      done: t`A new draft of ${name} is made`,
    },
    setDefault: {
      label: t`Set as default`,
      title: t`Make ${name} the default`,
      consequence: t`New cases of the customer are given it by themselves, when it fits. The default until now stops being it.`,
      done: t`${name} is the default`,
    },
  }
}
