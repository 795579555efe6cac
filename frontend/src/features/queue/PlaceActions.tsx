import { useLingui } from '@lingui/react/macro'
import { Hand, Inbox, Undo2, UserPlus } from 'lucide-react'
import { Button } from '../../kit/Button'
import { openDialog } from '../../lib/dialogs'
import { useKeysOf } from '../../lib/keys'
import type { usePlaceVerbs_case$key } from './__generated__/usePlaceVerbs_case.graphql'
import styles from './PlaceActions.module.css'
import { usePlaceCommands } from './usePlaceCommands'
import { usePlaceVerbs } from './usePlaceVerbs'

interface Props {
  item: usePlaceVerbs_case$key
  /** The agent goes on to another case. */
  onOpen: (number: string) => void
}

/** For the head of a case: who it belongs to, where it waits, and the button to pick it or to give it back. */
export function PlaceActions({ item, onOpen }: Props) {
  const { t } = useLingui()
  const verbs = usePlaceVerbs(item, onOpen)
  usePlaceCommands(verbs)
  const { place, can } = verbs
  const keys = {
    assign: useKeysOf('case.assign'),
    queue: useKeysOf('case.addToQueue'),
    pick: useKeysOf('case.pick'),
    release: useKeysOf('case.release'),
  }
  const assign = () => openDialog({ kind: 'assign', caseIds: [place.id] })
  const queue = () => openDialog({ kind: 'addToQueue', caseId: place.id, queueId: place.queue?.id ?? null })
  return (
    <div className={styles.actions}>
      {can.assign && (
        <Button icon={<UserPlus size={15} aria-hidden="true" />} keys={keys.assign} onPress={assign}>
          {t`Assign`}
        </Button>
      )}
      {can.queue && (
        <Button icon={<Inbox size={15} aria-hidden="true" />} keys={keys.queue} onPress={queue}>
          {t({ message: 'Queue', context: 'to put into a queue' })}
        </Button>
      )}
      {can.pick && (
        <Button icon={<Hand size={15} aria-hidden="true" />} keys={keys.pick} onPress={() => void verbs.pick()}>
          {t`Pick`}
        </Button>
      )}
      {can.release && (
        <Button icon={<Undo2 size={15} aria-hidden="true" />} keys={keys.release} onPress={() => void verbs.release()}>
          {t`Release`}
        </Button>
      )}
    </div>
  )
}
