import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { Section } from '../../kit/Section'
import { useFormat } from '../../lib/format'
import type { CasePartProps } from '../../lib/parts'
import { useNow } from '../../lib/time'
import type { MergedCases_case$key } from './__generated__/MergedCases_case.graphql'
import styles from './Merge.module.css'
import { useUnmerge } from './useUnmerge'

/** What was merged into the case, each with the way back. */
export function MergedCases({ item, onOpen }: Pick<CasePartProps, 'onOpen'> & { item: MergedCases_case$key }) {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  const { mergedCases } = useFragment(
    graphql`
      fragment MergedCases_case on Case {
        mergedCases {
          id
          mergedAt
          mergedBy {
            name
          }
          moved {
            activities
            notes
            posts
            attachments
            children
          }
          merged {
            id
            number
            title
            viewerCanUnmerge {
              allowed
            }
          }
        }
      }
    `,
    item,
  )
  const { unmerge, isPending } = useUnmerge()
  if (mergedCases.length === 0) return null
  return (
    <Section title={t`Merged cases`} count={format.number(mergedCases.length)}>
      <ul className={styles.lines}>
        {mergedCases.map(({ id, merged, mergedAt, mergedBy, moved }) => {
          const { number } = merged
          const records = moved.activities + moved.notes + moved.posts + moved.attachments + moved.children
          const when = format.relative(mergedAt, now)
          const who = mergedBy?.name
          const what = plural(records, { one: '# record moved', other: '# records moved' })
          return (
            <li key={id} className={styles.line}>
              <span className={styles.what}>
                <span>
                  <Button variant="link" onPress={() => onOpen(number)}>
                    {number}
                  </Button>{' '}
                  {merged.title}
                </span>
                <span className={styles.quiet}>{[who, when, what].filter(Boolean).join(' · ')}</span>
              </span>
              {merged.viewerCanUnmerge.allowed && (
                <Button
                  isDisabled={isPending}
                  aria-label={t`Separate ${number} again`}
                  onPress={() => void unmerge(merged.id, number)}
                >
                  {t`Separate again`}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
