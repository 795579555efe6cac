import { useLingui } from '@lingui/react/macro'
import { CircleCheck, CircleDashed } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import type { Steps_stage$key } from './__generated__/Steps_stage.graphql'
import styles from './Process.module.css'
import { useStepAction } from './useStepAction'
import { useProcessWords } from './words'

interface Props {
  item: Steps_stage$key
  caseId: string
  onOpen: (number: string) => void
}

/** What is to be done in a stage. Each step leads to where it is done. */
export function Steps({ item, caseId, onOpen }: Props) {
  const { t } = useLingui()
  const words = useProcessWords()
  const { stage, done } = useFragment(
    graphql`
      fragment Steps_stage on CaseProcessStage {
        done
        stage {
          code
          name
          steps {
            id
            kind
            required
          }
        }
      }
    `,
    item,
  )
  const act = useStepAction(caseId, onOpen)
  const name = words.stage(stage)
  return (
    <ul className={styles.steps} aria-label={t`Steps of ${name}`}>
      {stage.steps.map(({ id, kind, required }) => {
        const isDone = done.includes(kind)
        const Icon = isDone ? CircleCheck : CircleDashed
        return (
          <li key={id} className={styles.step}>
            <Button
              variant="plain"
              icon={
                <Icon className={isDone ? styles.done : styles.todo} size={14} aria-label={isDone ? t`Done` : t`To be done`} />
              }
              onPress={() => act(kind)}
            >
              {words.step(kind)}
            </Button>
            {required && !isDone && <span className={styles.required}>{t`required`}</span>}
          </li>
        )
      })}
    </ul>
  )
}
