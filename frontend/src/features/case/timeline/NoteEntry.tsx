import { useLingui } from '@lingui/react/macro'
import { StickyNote } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { present } from '../../../relay/present'
import type { NoteEntry_note$key } from './__generated__/NoteEntry_note.graphql'
import { Entry } from './Entry'
import { Files } from './Files'
import styles from './Timeline.module.css'

/** An agent's own words. Nothing else in the console is yellow. */
export function NoteEntry({ item, at }: { item: NoteEntry_note$key; at: string }) {
  const { t } = useLingui()
  const note = useFragment(
    graphql`
      fragment NoteEntry_note on Note {
        text
        author {
          name
        }
        attachments {
          id
          ...Files_attachments
        }
      }
    `,
    item,
  )
  return (
    <Entry icon={<StickyNote size={14} />} look="note" at={at}>
      <article className={styles.note}>
        <p>
          {note.author && (
            <>
              <b>{note.author.name}</b> <span aria-hidden="true">·</span>{' '}
            </>
          )}
          <span className={styles.noteKind}>{t`Internal note`}</span>
        </p>
        <p className={styles.text}>{note.text}</p>
        <Files items={present(note.attachments)} />
      </article>
    </Entry>
  )
}
