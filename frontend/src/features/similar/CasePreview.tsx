import { useLingui } from '@lingui/react/macro'
import { Suspense } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { SkeletonRows } from '../../kit/Skeleton'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { useWords } from '../../lib/words'
import type { CasePreviewQuery } from './__generated__/CasePreviewQuery.graphql'
import styles from './Similar.module.css'

/** What happened in a similar case, read when it is asked for. */
export function CasePreview({ caseId, number }: { caseId: string; number: string }) {
  const { t } = useLingui()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard
    <section className={styles.preview} aria-label={t`What happened in ${number}`} tabIndex={0}>
      <Suspense fallback={<SkeletonRows rows={3} height={20} />}>
        <Past caseId={caseId} />
      </Suspense>
    </section>
  )
}

function Past({ caseId }: { caseId: string }) {
  const { t } = useLingui()
  const { node } = useLazyLoadQuery<CasePreviewQuery>(
    graphql`
      query CasePreviewQuery($id: ID!) {
        node(id: $id) {
          ... on Case {
            description
            timeline(last: 30) {
              nodes {
                __typename
                ... on Activity {
                  id
                  kind
                  subject
                  description
                  createdAt
                  createdBy {
                    name
                  }
                }
                ... on Note {
                  id
                  text
                  createdAt
                  author {
                    name
                  }
                }
                ... on Post {
                  id
                  text
                  createdAt
                  author {
                    name
                  }
                }
              }
            }
          }
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'store-and-network' },
  )
  const told = node?.timeline ? toldIn(node.timeline.nodes) : []
  return (
    <>
      {node?.description && <p className={styles.story}>{node.description}</p>}
      {told.length === 0 && <p className={styles.why}>{t`Nothing was written down.`}</p>}
      <ul className={styles.past}>
        {told.map((entry) => (
          <Entry key={entry.id} {...entry} />
        ))}
      </ul>
    </>
  )
}

type Happened = NonNullable<NonNullable<CasePreviewQuery['response']['node']>['timeline']>['nodes'][number]

/** What people did and wrote; what was done to the case itself is left out. */
function toldIn(nodes: readonly Happened[]): (EntryProps & { id: string })[] {
  return nodes.flatMap((entry): (EntryProps & { id: string })[] => {
    if (entry.__typename === 'Activity') {
      const { id, kind, subject, description, createdAt, createdBy } = entry
      return [{ id, kind, subject, text: description ?? '', by: createdBy?.name ?? null, createdAt }]
    }
    if (entry.__typename !== 'Note' && entry.__typename !== 'Post') return []
    const { id, text, createdAt, author } = entry
    return [{ id, kind: entry.__typename, subject: '', text, by: author?.name ?? null, createdAt }]
  })
}

interface EntryProps {
  /** `Note`, `Post`, or the kind of an activity. */
  kind: string
  subject: string
  text: string
  by: string | null
  createdAt: string
}

function Entry({ kind, subject, text, by, createdAt }: EntryProps) {
  const { t } = useLingui()
  const words = useWords()
  const format = useFormat()
  const now = useNow()
  const what = kind === 'Note' ? t`Note` : kind === 'Post' ? t`Post` : words.activityKind(kind)
  return (
    <li>
      <p className={styles.why}>{[what, by, format.relative(createdAt, now)].filter(Boolean).join(' · ')}</p>
      {subject && <p className={styles.subject}>{subject}</p>}
      {text && text !== subject && <p className={styles.story}>{text}</p>}
    </li>
  )
}
