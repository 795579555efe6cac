import { useLingui } from '@lingui/react/macro'
import { Hand } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { PropertyButton } from '../../kit/PropertyButton'
import { useCommand } from '../../lib/keys'
import { Problems } from '../../relay/problems'
import type { Worker_case$key } from './__generated__/Worker_case.graphql'

/** Who works on the case now; pressing it picks or releases, and where it does neither, its label says why. */
export function Worker({ item }: { item: Worker_case$key }) {
  const { t, i18n } = useLingui()
  const { queue, worker, viewerCanPick, viewerCanRelease } = useFragment(
    graphql`
      fragment Worker_case on Case {
        queue {
          id
        }
        worker {
          id
          name
        }
        viewerCanPick {
          allowed
          reason
        }
        viewerCanRelease {
          allowed
          reason
        }
      }
    `,
    item,
  )
  const pick = useCommand('case.pick')
  const release = useCommand('case.release')
  const verb = pick ?? release
  // While it waits, the button that picks it says all there is to say.
  if (!worker && (!queue || viewerCanPick.allowed)) return null

  const { reason } = worker ? viewerCanRelease : viewerCanPick
  const [why] = reason ? new Problems([{ code: reason, message: '', path: [] }], i18n).general : []
  const name = worker?.name
  const state = name ? t`${name} works on it` : t`Nobody works on it yet`
  const label = verb ? `${state}. ${verb.label}` : why ? `${state}. ${why}` : state
  return (
    <PropertyButton
      label={label}
      keys={verb?.keys}
      icon={<Hand size={13} aria-hidden="true" />}
      isDisabled={!verb}
      onPress={() => verb?.run()}
    >
      {name ?? t`Nobody yet`}
    </PropertyButton>
  )
}
