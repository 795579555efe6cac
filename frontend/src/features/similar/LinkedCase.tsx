import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { Tag } from '../../kit/Tag'
import type { LinkedCase_link$key } from './__generated__/LinkedCase_link.graphql'
import type { useAnswer_case$key } from './__generated__/useAnswer_case.graphql'
import styles from './Similar.module.css'
import { SimilarHead } from './SimilarHead'
import { useAnswer } from './useAnswer'
import { useUnlink } from './useUnlink'

interface Props {
  item: LinkedCase_link$key
  caseId: string
  isActive: boolean
  onOpen: (number: string) => void
  onClosed: () => void
}

/** One linked case, what its answer can be used for, and the way to unlink it. */
export function LinkedCase({ item, caseId, isActive, onOpen, onClosed }: Props) {
  const { t } = useLingui()
  const { case: similar, solution } = useFragment(
    graphql`
      fragment LinkedCase_link on SimilarCaseLink {
        solution
        case {
          id
          number
          ...SimilarHead_case
          ...useAnswer_case
        }
      }
    `,
    item,
  )
  const { unlink, isPending } = useUnlink()
  if (!similar) return null
  const { number } = similar
  return (
    <li className={styles.row}>
      <SimilarHead item={similar} onOpen={onOpen} />
      <div className={styles.buttons}>
        {solution === 'THERE' && <Tag tone="green">{t`Holds the solution`}</Tag>}
        {solution === 'HERE' && <Tag>{t`Solved from here`}</Tag>}
        {isActive && <UseAnswer item={similar} caseId={caseId} onClosed={onClosed} />}
        <Button
          variant="plain"
          isDisabled={isPending}
          aria-label={t`Unlink ${number}`}
          onPress={() => void unlink(caseId, similar)}
        >
          {t`Unlink`}
        </Button>
      </div>
    </li>
  )
}

function UseAnswer({ item, caseId, onClosed }: { item: useAnswer_case$key; caseId: string; onClosed: () => void }) {
  const { t } = useLingui()
  const { hasAnswer, resolveWith, replyWith } = useAnswer(item)
  if (!hasAnswer) return null
  return (
    <>
      <Button onPress={() => resolveWith(caseId, onClosed)}>{t`Resolve with it`}</Button>
      <Button variant="plain" onPress={() => replyWith(caseId)}>{t`Reply with it`}</Button>
    </>
  )
}
