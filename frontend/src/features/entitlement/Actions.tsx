import { useLingui } from '@lingui/react/macro'
import { Ellipsis, Pencil } from 'lucide-react'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { IconButton } from '../../kit/IconButton'
import { type Item, Menu } from '../../kit/Menu'
import { openDialog } from '../../lib/dialogs'
import type { Actions_entitlement$key } from './__generated__/Actions_entitlement.graphql'
import { AdjustDialog } from './AdjustDialog'
import { DeleteDialog } from './DeleteDialog'
import { TurnDialog } from './TurnDialog'
import { type Turn, useTurnTexts } from './turns'

interface Props {
  item: Actions_entitlement$key
  onOpen: (id: string) => void
  onLeave: () => void
}

/** What may be done with an entitlement now; what may not is not offered. */
export function Actions({ item, onOpen, onLeave }: Props) {
  const { t } = useLingui()
  const [asked, setAsked] = useState<Turn | 'adjust' | 'delete' | null>(null)
  const found = useFragment(
    graphql`
      fragment Actions_entitlement on Entitlement {
        id
        version
        name
        isDefault
        viewerCanUpdate {
          allowed
        }
        viewerCanActivate {
          allowed
          reason
        }
        viewerCanDeactivate {
          allowed
        }
        viewerCanCancel {
          allowed
        }
        viewerCanRenew {
          allowed
        }
        viewerCanSetDefault {
          allowed
        }
        viewerCanAdjust {
          allowed
        }
        viewerCanDelete {
          allowed
        }
        ...AdjustDialog_entitlement
      }
    `,
    item,
  )
  const texts = useTurnTexts(found.name)
  const close = () => setAsked(null)
  // A draft without terms: the dialog says what is missing.
  const mayActivate = found.viewerCanActivate.allowed || found.viewerCanActivate.reason === 'REQUIRED'
  const more: (Item | false)[] = [
    found.viewerCanAdjust.allowed && { id: 'adjust', label: t`Adjust…`, onAction: () => setAsked('adjust') },
    found.viewerCanDeactivate.allowed && {
      id: 'deactivate',
      label: texts.deactivate.label,
      onAction: () => setAsked('deactivate'),
    },
    found.viewerCanCancel.allowed && {
      id: 'cancel',
      label: texts.cancel.label,
      isDanger: true,
      onAction: () => setAsked('cancel'),
    },
    found.viewerCanDelete.allowed && {
      id: 'delete',
      label: t`Delete…`,
      isDanger: true,
      onAction: () => setAsked('delete'),
    },
  ]
  const items = more.filter((one) => one !== false)
  return (
    <>
      {found.viewerCanUpdate.allowed && (
        <Button
          icon={<Pencil size={14} aria-hidden="true" />}
          onPress={() => openDialog({ kind: 'entitlementEditor', entitlementId: found.id })}
        >
          {t`Edit`}
        </Button>
      )}
      {found.viewerCanSetDefault.allowed && !found.isDefault && (
        <Button onPress={() => setAsked('setDefault')}>{texts.setDefault.label}</Button>
      )}
      {found.viewerCanRenew.allowed && <Button onPress={() => setAsked('renew')}>{texts.renew.label}</Button>}
      {mayActivate && (
        <Button variant="primary" onPress={() => setAsked('activate')}>
          {texts.activate.label}
        </Button>
      )}
      {items.length > 0 && (
        <Menu
          label={t`More actions`}
          placement="bottom end"
          trigger={
            <IconButton label={t`More actions`}>
              <Ellipsis size={17} aria-hidden="true" />
            </IconButton>
          }
          items={items}
        />
      )}
      {asked === 'adjust' && <AdjustDialog item={found} onClose={close} />}
      {asked === 'delete' && <DeleteDialog entitlement={found} onDone={onLeave} onClose={close} />}
      {asked !== null && asked !== 'adjust' && asked !== 'delete' && (
        <TurnDialog turn={asked} entitlement={found} onClose={close} onDone={(id) => id !== found.id && onOpen(id)} />
      )}
    </>
  )
}
