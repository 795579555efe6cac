import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { Tag } from '../../kit/Tag'
import { useWords } from '../../lib/words'
import type { CaseRow_case$key } from './__generated__/CaseRow_case.graphql'
import styles from './Family.module.css'

interface Props {
  item: CaseRow_case$key
  onOpen: (number: string) => void
  children?: ReactNode
}

/** A case of the family in a line: number, title, where it stands and who has it. */
export function CaseRow({ item, onOpen, children }: Props) {
  const words = useWords()
  const { number, title, status, statusReason, owner } = useFragment(
    graphql`
      fragment CaseRow_case on Case {
        number
        title
        status
        statusReason {
          code
          name
        }
        owner {
          ... on User {
            name
          }
          ... on Team {
            name
          }
        }
      }
    `,
    item,
  )
  return (
    <>
      <Button variant="link" onPress={() => onOpen(number)}>
        {number}
      </Button>
      <span className={styles.title}>{title}</span>
      <Tag tone={status === 'RESOLVED' ? 'green' : status === 'ACTIVE' ? 'accent' : 'grey'}>
        {words.statusReason(statusReason)}
      </Tag>
      <span className={styles.quiet}>{owner?.name}</span>
      {children}
    </>
  )
}
