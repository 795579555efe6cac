import { graphql, useFragment } from 'react-relay'
import { StateGlyph } from '../../kit/Glyph'
import { shapeOf } from '../../kit/glyphs'
import { LineButton } from '../../kit/LineButton'
import { useWords } from '../../lib/words'
import type { SimilarHead_case$key } from './__generated__/SimilarHead_case.graphql'
import styles from './Similar.module.css'

/** A similar case: its state, title and number, and below them how it was answered. */
export function SimilarHead({ item, onOpen }: { item: SimilarHead_case$key; onOpen: (number: string) => void }) {
  const words = useWords()
  const { number, title, status, statusReason, resolution } = useFragment(
    graphql`
      fragment SimilarHead_case on Case {
        number
        title
        status
        statusReason {
          code
          name
        }
        resolution {
          subject
          description
        }
      }
    `,
    item,
  )
  return (
    <>
      <LineButton onPress={() => onOpen(number)}>
        <StateGlyph shape={shapeOf(status, statusReason.code)} label={words.statusReason(statusReason)} />
        <span className={styles.title}>{title}</span>
        <span className={styles.number}>{number}</span>
      </LineButton>
      {resolution && (
        <p className={styles.answer}>
          {resolution.subject}
          {resolution.description && <span className={styles.more}> {resolution.description}</span>}
        </p>
      )}
    </>
  )
}
