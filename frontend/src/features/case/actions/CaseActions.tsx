import { useLingui } from '@lingui/react/macro'
import { CircleCheck, RotateCcw } from 'lucide-react'
import { useEffectEvent, useMemo } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../../kit/Button'
import { openDialog } from '../../../lib/dialogs'
import { type Command, useCommands, useKeysOf } from '../../../lib/keys'
import type { CaseActions_case$key } from './__generated__/CaseActions_case.graphql'
import styles from './Actions.module.css'

interface Props {
  item: CaseActions_case$key
  /** Goes on to the next case once this one is closed. */
  onNext: (() => void) | undefined
}

/** What closes a case or takes it up again: the button of the head, keys and palette. */
export function CaseActions({ item, onNext }: Props) {
  const { t } = useLingui()
  const { id, viewerCanResolve, viewerCanCancel, viewerCanReactivate } = useFragment(
    graphql`
      fragment CaseActions_case on Case {
        id
        viewerCanResolve {
          allowed
        }
        viewerCanCancel {
          allowed
          reason
        }
        viewerCanReactivate {
          allowed
        }
        ...ResolveDialog_case
        ...CancelDialog_case
        ...ReactivateDialog_case
      }
    `,
    item,
  )
  const mayResolve = viewerCanResolve.allowed
  // The dialog says what stands in the way.
  const mayCancel = viewerCanCancel.allowed || viewerCanCancel.reason === 'OPEN_ACTIVITIES'
  const mayReactivate = viewerCanReactivate.allowed
  const onClosed = () => onNext?.()
  // They stay the same from case to case: what is offered changes only where the case allows something else.
  const cancel = useEffectEvent(() => openDialog({ kind: 'cancel', caseId: id, onClosed }))
  const reactivate = useEffectEvent(() => openDialog({ kind: 'reactivate', caseId: id }))
  const resolve = useEffectEvent(() => openDialog({ kind: 'resolve', caseId: id, onClosed }))

  const commands = useMemo<Command[]>(() => {
    const all: (Command | false)[] = [
      mayCancel && {
        id: 'case.cancel',
        scope: 'case',
        keys: 'Shift+X',
        label: t`Cancel the case…`,
        run: cancel,
      },
      mayReactivate && {
        id: 'case.reactivate',
        scope: 'case',
        keys: 'e',
        label: t`Reactivate…`,
        hint: t`reactivate`,
        run: reactivate,
      },
      mayResolve && {
        id: 'case.resolve',
        scope: 'case',
        keys: 'e',
        label: t`Resolve…`,
        hint: t`resolve`,
        run: resolve,
      },
    ]
    return all.filter((command) => command !== false)
  }, [t, mayResolve, mayCancel, mayReactivate])
  useCommands(commands)
  const resolveKeys = useKeysOf('case.resolve')
  const reactivateKeys = useKeysOf('case.reactivate')
  const run = (name: string) => commands.find((command) => command.id === name)?.run()

  if (mayResolve) {
    const icon = <CircleCheck size={15} className={styles.done} aria-hidden="true" />
    return (
      <Button icon={icon} keys={resolveKeys} onPress={() => run('case.resolve')}>
        {t`Resolve`}
      </Button>
    )
  }
  if (!mayReactivate) return null
  return (
    <Button icon={<RotateCcw size={15} aria-hidden="true" />} keys={reactivateKeys} onPress={() => run('case.reactivate')}>
      {t`Reactivate`}
    </Button>
  )
}
