import { useLingui } from '@lingui/react/macro'
import { useEffectEvent, useMemo } from 'react'
import { graphql, useFragment } from 'react-relay'
import { toast } from '../../kit/Toast'
import { type Command, useCommands } from '../../lib/keys'
import { paths } from '../../lib/paths'
import type { useCaseCommands_case$key } from './__generated__/useCaseCommands_case.graphql'
import { useUpdateCase } from './useUpdateCase'

/** What can be done with an open case by key and palette, beside its properties. */
export function useCaseCommands(item: useCaseCommands_case$key): { copyLink: () => Promise<void> } {
  const { t } = useLingui()
  const { id, number, escalated, viewerCanUpdate } = useFragment(
    graphql`
      fragment useCaseCommands_case on Case {
        id
        number
        escalated
        viewerCanUpdate {
          allowed
        }
      }
    `,
    item,
  )
  const update = useUpdateCase(id)

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(`${location.origin}${paths.case(number)}`)
      toast(t`The link to ${number} is on your clipboard`)
    } catch {
      toast(t`The browser does not allow copying here. The link is the address of this page.`, { kind: 'problem' })
    }
  }

  async function escalate() {
    if (!(await update({ escalated: !escalated }))) return
    const text = escalated ? t`${number} is no longer escalated` : t`${number} is escalated`
    toast(text, { undo: () => void update({ escalated }) })
  }

  const onCopy = useEffectEvent(() => void copyLink())
  const onEscalate = useEffectEvent(() => void escalate())
  const mayUpdate = viewerCanUpdate.allowed

  const commands = useMemo<Command[]>(() => {
    const escalation = escalated ? t`Take the escalation back` : t`Escalate`
    return [
      { id: 'case.copyLink', scope: 'case', keys: 'l', label: t`Copy link`, run: onCopy },
      ...(mayUpdate
        ? [{ id: 'case.escalate', scope: 'case', keys: 'Shift+U', label: escalation, run: onEscalate } as const]
        : []),
    ]
  }, [t, escalated, mayUpdate])
  useCommands(commands)
  return { copyLink }
}
