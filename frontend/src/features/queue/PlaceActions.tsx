import { useLingui } from '@lingui/react/macro'
import { Hand, Undo2 } from 'lucide-react'
import { Button } from '../../kit/Button'
import { useKeysOf } from '../../lib/keys'
import type { usePlaceVerbs_case$key } from './__generated__/usePlaceVerbs_case.graphql'
import { usePlaceCommands } from './usePlaceCommands'
import { usePlaceVerbs } from './usePlaceVerbs'

interface Props {
  item: usePlaceVerbs_case$key
  /** The agent goes on to another case. */
  onOpen: (number: string) => void
}

/** For the head of a case: the button to pick it or to give it back, and the keys of its place. */
export function PlaceActions({ item, onOpen }: Props) {
  const { t } = useLingui()
  const verbs = usePlaceVerbs(item, onOpen)
  usePlaceCommands(verbs)
  const pickKeys = useKeysOf('case.pick')
  const releaseKeys = useKeysOf('case.release')
  if (verbs.can.pick) {
    return (
      <Button icon={<Hand size={15} aria-hidden="true" />} keys={pickKeys} onPress={() => void verbs.pick()}>
        {t`Pick`}
      </Button>
    )
  }
  if (verbs.can.release) {
    return (
      <Button icon={<Undo2 size={15} aria-hidden="true" />} keys={releaseKeys} onPress={() => void verbs.release()}>
        {t`Release`}
      </Button>
    )
  }
  return null
}
