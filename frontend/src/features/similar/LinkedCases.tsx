import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { Section } from '../../kit/Section'
import { useFormat } from '../../lib/format'
import type { CasePartProps } from '../../lib/parts'
import type { LinkedCases_case$key } from './__generated__/LinkedCases_case.graphql'
import { LinkedCase } from './LinkedCase'
import styles from './Similar.module.css'

interface Props extends Pick<CasePartProps, 'onOpen' | 'onNext'> {
  item: LinkedCases_case$key
}

/** The cases that the open one is linked with. */
export function LinkedCases({ item, onOpen, onNext }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const { id, status, similarLinks } = useFragment(
    graphql`
      fragment LinkedCases_case on Case {
        id
        status
        similarLinks {
          id
          ...LinkedCase_link
        }
      }
    `,
    item,
  )
  return (
    <Section title={t`Linked similar cases`} count={format.number(similarLinks.length)}>
      <ul className={styles.rows} aria-label={t`Linked similar cases`}>
        {similarLinks.map((link) => (
          <LinkedCase
            key={link.id}
            item={link}
            caseId={id}
            isActive={status === 'ACTIVE'}
            onOpen={onOpen}
            onClosed={() => onNext?.()}
          />
        ))}
      </ul>
    </Section>
  )
}
