import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { Checkbox } from '../../kit/Checkbox'
import type { DraftSuggestion_similar$key } from './__generated__/DraftSuggestion_similar.graphql'
import styles from './Similar.module.css'
import { SimilarHead } from './SimilarHead'

interface Props {
  item: DraftSuggestion_similar$key
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  onOpen: (number: string) => void
}

/** A case that is like the one being written. One that was answered can lend its answer. */
export function DraftSuggestion({ item, isChosen, onChoose, onOpen }: Props) {
  const { t } = useLingui()
  const { case: similar } = useFragment(
    graphql`
      fragment DraftSuggestion_similar on SimilarCase {
        case {
          resolution {
            id
          }
          ...SimilarHead_case
        }
      }
    `,
    item,
  )
  return (
    <li className={styles.line}>
      <div>
        <SimilarHead item={similar} onOpen={onOpen} />
      </div>
      {similar.resolution && (
        <Checkbox isSelected={isChosen} onChange={onChoose}>
          {t`Use this answer`}
        </Checkbox>
      )}
    </li>
  )
}
