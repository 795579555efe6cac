import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** The fields that a child case may inherit, in the order the desk lists them. */
export const inheritable: readonly { id: string; label: MessageDescriptor }[] = [
  { id: 'CONTACT', label: msg`Contact` },
  { id: 'SUBJECT', label: msg`Subject` },
  { id: 'PRODUCT', label: msg`Product` },
  { id: 'PRIORITY', label: msg`Priority` },
  { id: 'ORIGIN', label: msg`Origin` },
  { id: 'TYPE', label: msg`Type` },
  { id: 'DESCRIPTION', label: msg`Description` },
  { id: 'OWNER', label: msg`Owner` },
]
