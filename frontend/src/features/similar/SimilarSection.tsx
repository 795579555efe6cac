import { useLingui } from '@lingui/react/macro'
import { Suspense, useDeferredValue, useState } from 'react'
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay'
import { Section } from '../../kit/Section'
import { Select } from '../../kit/Select'
import { SkeletonRows } from '../../kit/Skeleton'
import { TextField } from '../../kit/TextField'
import type { CasePartProps } from '../../lib/parts'
import type { SimilarSection_case$key } from './__generated__/SimilarSection_case.graphql'
import type { SimilarSectionQuery } from './__generated__/SimilarSectionQuery.graphql'
import { LinkedCases } from './LinkedCases'
import styles from './Similar.module.css'
import { Suggestions } from './Suggestions'

const query = graphql`
  query SimilarSectionQuery($id: ID!) {
    node(id: $id) {
      ...SimilarSection_case @alias(as: "case")
    }
    subjects {
      id
      path
    }
  }
`

/** What the case may be solved with: the cases it is linked with, and those that are like it. */
export function SimilarSection({ caseId, onOpen, onNext }: CasePartProps) {
  const { node, subjects } = useLazyLoadQuery<SimilarSectionQuery>(query, { id: caseId }, { fetchPolicy: 'store-and-network' })
  return node?.case ? <Similar item={node.case} subjects={subjects} onOpen={onOpen} onNext={onNext} /> : null
}

interface Props extends Pick<CasePartProps, 'onOpen' | 'onNext'> {
  item: SimilarSection_case$key
  subjects: SimilarSectionQuery['response']['subjects']
}

const anySubject = 'any'

function Similar({ item, subjects, onOpen, onNext }: Props) {
  const { t } = useLingui()
  const found = useFragment(
    graphql`
      fragment SimilarSection_case on Case {
        id
        title
        status
        similarLinks {
          id
        }
        ...LinkedCases_case
      }
    `,
    item,
  )
  const [subjectId, setSubject] = useState(anySubject)
  const [keyword, setKeyword] = useState('')
  const wanted = useDeferredValue({ subjectId: subjectId === anySubject ? null : subjectId, keyword: keyword.trim() || null })
  // What is asked for again: when a link comes or goes, or the case is about something else.
  const version = [found.title, ...found.similarLinks.map(({ id }) => id)].join(' ')
  const shown = useDeferredValue(version)
  return (
    <>
      {found.similarLinks.length > 0 && <LinkedCases item={found} onOpen={onOpen} onNext={onNext} />}
      <Section title={t`Similar cases`}>
        <div className={styles.filters}>
          <TextField label={t`Keyword`} value={keyword} onChange={setKeyword} maxLength={200} />
          <Select
            label={t`Subject`}
            value={subjectId}
            onChange={setSubject}
            options={[
              { id: anySubject, label: t`Any subject` },
              ...subjects.map(({ id, path }) => ({ id, label: path.join(' › ') })),
            ]}
          />
        </div>
        <Suspense fallback={<SkeletonRows rows={3} height={44} />}>
          <Suggestions caseId={found.id} isActive={found.status === 'ACTIVE'} {...wanted} version={shown} onOpen={onOpen} />
        </Suspense>
      </Section>
    </>
  )
}
