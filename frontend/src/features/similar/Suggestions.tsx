import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { EmptyState } from '../../kit/States'
import { useRereadQuery } from '../../relay/useRereadQuery'
import type { SuggestionsQuery } from './__generated__/SuggestionsQuery.graphql'
import styles from './Similar.module.css'
import { Suggestion } from './Suggestion'

interface Props {
  caseId: string
  /** An open case can take the answer of another. */
  isActive: boolean
  subjectId: string | null
  keyword: string | null
  /** Asks again when it changes. */
  version: string
  onOpen: (number: string) => void
}

/** The cases that are like this one, the likest first. */
export function Suggestions({ caseId, isActive, subjectId, keyword, version, onOpen }: Props) {
  const { t } = useLingui()
  const { similarCases } = useRereadQuery<SuggestionsQuery>(
    graphql`
      query SuggestionsQuery($caseId: ID!, $filter: SimilarCaseFilter) {
        similarCases(caseId: $caseId, filter: $filter, first: 8) {
          case {
            id
          }
          ...Suggestion_similar
        }
      }
    `,
    { caseId, filter: { subjectId, keyword } },
    version,
  )
  if (similarCases.length === 0)
    return <EmptyState title={t`Nothing like it was found`}>{t`Try another keyword, or any subject.`}</EmptyState>
  return (
    <ul className={styles.rows} aria-label={t`Similar cases`}>
      {similarCases.map((similar) => (
        <Suggestion key={similar.case.id} item={similar} caseId={caseId} isActive={isActive} onOpen={onOpen} />
      ))}
    </ul>
  )
}
