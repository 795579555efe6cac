import { useLingui } from '@lingui/react/macro'
import { ChevronRight } from 'lucide-react'
import { useEffectEvent, useMemo, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { IconButton } from '../../kit/IconButton'
import { type Command, useCommands, useKeysOf } from '../../lib/keys'
import type { CasePartProps } from '../../lib/parts'
import { createSavedStore, useStore } from '../../lib/store'
import type { ProcessBar_case$key } from './__generated__/ProcessBar_case.graphql'
import styles from './Process.module.css'
import { Stage } from './Stage'
import { Steps } from './Steps'
import { useMove } from './useMove'
import { useProcessWords } from './words'

const open = createSavedStore('docket.process', ['open', 'closed'], 'closed')

/** Where the case stands in the process, how long it was in each stage, and what is to be done in it. */
export function ProcessBar({ item, caseId, onOpen }: CasePartProps & { item: ProcessBar_case$key }) {
  const { t } = useLingui()
  const words = useProcessWords()
  const { process, viewerCanUpdate } = useFragment(
    graphql`
      fragment ProcessBar_case on Case {
        process {
          ended
          finished
          stage {
            id
          }
          stages {
            stage {
              id
              code
              name
            }
            ...Stage_stage
            ...Steps_stage
          }
        }
        viewerCanUpdate {
          allowed
        }
      }
    `,
    item,
  )
  const isOpen = useStore(open) === 'open'
  const { move, isPending } = useMove(caseId)
  const { stages, ended, finished } = process
  const current = stages.findIndex(({ stage }) => stage.id === process.stage?.id)
  const [looked, setLooked] = useState<{ at: string | undefined; id: string } | null>(null)
  // What was looked at counts until the case moves on.
  const shownId = looked !== null && looked.at === process.stage?.id ? looked.id : process.stage?.id
  const shown = stages.find(({ stage }) => stage.id === shownId)
  const mayMove = viewerCanUpdate.allowed
  const next = finished ? undefined : stages[current + 1]?.stage
  const previous = finished ? stages[current]?.stage : stages[current - 1]?.stage
  const isLast = current === stages.length - 1

  const forward = useEffectEvent(() => {
    if (next) void move(next.id, words.stage(next))
    else if (!finished) void move(null, t`the process is finished`)
  })
  const back = useEffectEvent(() => {
    if (previous) void move(previous.id, words.stage(previous))
  })
  const toggle = useEffectEvent(() => open.set(isOpen ? 'closed' : 'open'))
  const mayGoOn = mayMove && !finished
  const mayGoBack = mayMove && previous !== undefined
  const commands = useMemo<Command[]>(() => {
    const all: (Command | false)[] = [
      { id: 'process.toggle', scope: 'case', label: t`Show or hide the steps of the process`, run: toggle },
      mayGoBack && { id: 'process.back', scope: 'case', keys: '<, Shift+<', label: t`Previous stage`, run: back },
      mayGoOn && {
        id: 'process.next',
        scope: 'case',
        keys: '>, Shift+>',
        label: isLast ? t`Finish the process` : t`Next stage`,
        run: forward,
      },
    ]
    return all.filter((one) => one !== false)
  }, [t, mayGoBack, mayGoOn, isLast])
  useCommands(commands)
  const nextKeys = useKeysOf('process.next')
  const backKeys = useKeysOf('process.back')
  if (current < 0) return null
  return (
    <nav className={styles.bar} aria-label={t`Process`}>
      <div className={styles.line}>
        <IconButton
          size="small"
          label={isOpen ? t`Hide the steps` : t`Show the steps`}
          aria-expanded={isOpen}
          onPress={() => toggle()}
        >
          <ChevronRight className={styles.chevron} size={15} data-open={isOpen || undefined} aria-hidden="true" />
        </IconButton>
        <ol className={styles.stages}>
          {stages.map((one, index) => (
            <Stage
              key={one.stage.id}
              item={one}
              isFirst={index === 0}
              isCurrent={index === current && !ended}
              isPast={index < current || (index === current && finished)}
              isShown={isOpen && one.stage.id === shownId}
              onShow={() => {
                setLooked({ at: process.stage?.id, id: one.stage.id })
                open.set('open')
              }}
            />
          ))}
        </ol>
        {finished && <span className={styles.ended}>{t`Finished`}</span>}
        {mayGoBack && (
          <Button variant="plain" keys={backKeys} isDisabled={isPending} onPress={() => back()}>
            {t`Back`}
          </Button>
        )}
        {mayGoOn && (
          <Button keys={nextKeys} isDisabled={isPending} onPress={() => forward()}>
            {isLast ? t`Finish` : t`Next stage`}
          </Button>
        )}
      </div>
      {isOpen && shown && <Steps item={shown} caseId={caseId} onOpen={onOpen} />}
    </nav>
  )
}
