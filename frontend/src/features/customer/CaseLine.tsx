import { graphql, useFragment } from 'react-relay'
import { StateGlyph } from '../../kit/Glyph'
import { shapeOf } from '../../kit/glyphs'
import { TimeLeft } from '../../kit/TimeLeft'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { useWords } from '../../lib/words'
import type { CaseLine_case$key } from './__generated__/CaseLine_case.graphql'
import styles from './CustomerPanel.module.css'

/** A case of a customer in one line: its state, its title, and how much time is left or how long it is over. */
export function CaseLine({ item }: { item: CaseLine_case$key }) {
  const words = useWords()
  const format = useFormat()
  const now = useNow()
  const row = useFragment(
    graphql`
      fragment CaseLine_case on Case {
        title
        status
        statusReason {
          code
          name
        }
        resolveBy
        createdAt
      }
    `,
    item,
  )
  const isOpen = row.status === 'ACTIVE'
  return (
    <>
      <StateGlyph shape={shapeOf(row.status, row.statusReason.code)} label={words.statusReason(row.statusReason)} />
      <span className={styles.text}>{row.title}</span>
      {isOpen && row.resolveBy ? (
        <TimeLeft until={row.resolveBy} />
      ) : (
        <span className={styles.end}>{format.relative(row.createdAt, now)}</span>
      )}
    </>
  )
}
