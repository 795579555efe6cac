import { useLingui } from '@lingui/react/macro'
import { Check, Circle, Flag } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { shortDuration } from '../../lib/format'
import { useNow } from '../../lib/time'
import type { Stage_stage$key } from './__generated__/Stage_stage.graphql'
import styles from './Process.module.css'
import { useProcessWords } from './words'

interface Props {
  item: Stage_stage$key
  isFirst: boolean
  isCurrent: boolean
  isPast: boolean
  isShown: boolean
  onShow: () => void
}

/** A stage and how long the case was in it, all stays together. Choosing it shows its steps. */
export function Stage({ item, isFirst, isCurrent, isPast, isShown, onShow }: Props) {
  const { t } = useLingui()
  const words = useProcessWords()
  const now = useNow()
  const { stage, since, seconds, stays } = useFragment(
    graphql`
      fragment Stage_stage on CaseProcessStage {
        stage {
          code
          name
        }
        since
        seconds
        stays
      }
    `,
    item,
  )
  const running = since ? Math.max(0, (now - Date.parse(since)) / 1000) : 0
  const time = shortDuration(Math.floor((seconds + running) / 60))
  const Icon = isCurrent ? Flag : isPast ? Check : Circle
  return (
    <>
      {!isFirst && <li className={styles.between} aria-hidden="true" />}
      <li>
        <button
          type="button"
          className={styles.stage}
          data-current={isCurrent || undefined}
          data-shown={isShown || undefined}
          aria-current={isCurrent ? 'step' : undefined}
          aria-expanded={isShown}
          onClick={onShow}
        >
          <Icon size={13} aria-hidden="true" />
          <span className={styles.name}>{words.stage(stage)}</span>
          {stays > 0 && (
            <span className={styles.time} title={t`Time in this stage`}>
              {time}
            </span>
          )}
        </button>
      </li>
    </>
  )
}
