import { useLingui } from '@lingui/react/macro'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import type { Suggestion_similar$key } from './__generated__/Suggestion_similar.graphql'
import { CasePreview } from './CasePreview'
import styles from './Similar.module.css'
import { SimilarHead } from './SimilarHead'
import { useAnswer } from './useAnswer'
import { useLink } from './useLink'
import { useReasons } from './useReasons'

interface Props {
  item: Suggestion_similar$key
  caseId: string
  isActive: boolean
  onOpen: (number: string) => void
}

/** One case that is like the open one: how it was answered, why it is here, and what can be done with it. */
export function Suggestion({ item, caseId, isActive, onOpen }: Props) {
  const { t } = useLingui()
  const found = useFragment(
    graphql`
      fragment Suggestion_similar on SimilarCase {
        words
        sameSubject
        sameProduct
        sameCustomer
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
  const [isShown, setShown] = useState(false)
  const { link, isPending } = useLink()
  const reasons = useReasons(found)
  const answer = useAnswer(found.case)
  const { id, number } = found.case

  async function solve() {
    if (!(await link({ caseId, similarCaseId: id, solution: true }, number))) return
    if (isActive) answer.offer(caseId)
  }

  return (
    <li className={styles.row}>
      <SimilarHead item={found.case} onOpen={onOpen} />
      {reasons && <p className={styles.why}>{reasons}</p>}
      <div className={styles.buttons}>
        <Button
          variant="plain"
          icon={<ChevronRight size={14} aria-hidden="true" className={styles.chevron} data-open={isShown || undefined} />}
          aria-expanded={isShown}
          aria-label={t`Preview of ${number}`}
          onPress={() => setShown(!isShown)}
        >
          {t`Preview`}
        </Button>
        <Button isDisabled={isPending} aria-label={t`Found a solution in ${number}`} onPress={() => void solve()}>
          {t`Found a solution`}
        </Button>
        <Button
          variant="plain"
          isDisabled={isPending}
          aria-label={t`Link with ${number}`}
          onPress={() => void link({ caseId, similarCaseId: id, solution: false }, number)}
        >
          {t`Link`}
        </Button>
      </div>
      {isShown && <CasePreview caseId={id} number={number} />}
    </li>
  )
}
