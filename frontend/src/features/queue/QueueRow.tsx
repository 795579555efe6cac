import { useLingui } from '@lingui/react/macro'
import { AtSign, Check, Globe, type LucideIcon, Mail, MessageSquare, Phone } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Avatar } from '../../kit/Avatar'
import { classes } from '../../kit/classes'
import { LevelGlyph, StateGlyph } from '../../kit/Glyph'
import { levelOf, shapeOf } from '../../kit/glyphs'
import { TimeLeft } from '../../kit/TimeLeft'
import { useWords } from '../../lib/words'
import type { QueueRow_case$data, QueueRow_case$key } from './__generated__/QueueRow_case.graphql'
import styles from './QueueRow.module.css'

interface Props {
  item: QueueRow_case$key
  isActive: boolean
  /** It has left the view and goes when the agent moves on. */
  isGhost: boolean
  marksWaiting: boolean
  /** It is one of those with which something is to be done. */
  isChosen: boolean
  onOpen: (number: string) => void
  /** Chooses it; `isRange`: with all up to it. */
  onChoose: (isRange: boolean) => void
}

export function QueueRow({ item, isActive, isGhost, isChosen, marksWaiting, onOpen, onChoose }: Props) {
  const { t } = useLingui()
  const words = useWords()
  const row = useFragment(
    graphql`
      fragment QueueRow_case on Case {
        number
        title
        status
        statusReason {
          code
          name
        }
        priority
        origin
        resolveBy
        queue {
          id
        }
        worker {
          name
        }
        contact {
          name
        }
        customer {
          __typename
          ... on Account {
            name
          }
          ... on Contact {
            name
            account {
              name
            }
          }
        }
      }
    `,
    item,
  )
  const worker = row.worker?.name ?? null
  const priority = words.priority(row.priority)
  const shape = shapeOf(row.status, row.statusReason.code, worker !== null)
  const state = shape === 'new' ? t`Nobody works on it yet` : words.statusReason(row.statusReason)
  return (
    // The listbox around it is where the keyboard is.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className={classes(
        styles.row,
        isActive && styles.active,
        isChosen && styles.chosen,
        isGhost && styles.ghost,
        marksWaiting && worker === null && styles.waiting,
      )}
      onClick={(event) => {
        const isOnBox = (event.target as Element).closest('[data-box]') !== null
        if (!isGhost && (isOnBox || event.shiftKey || event.ctrlKey || event.metaKey)) onChoose(event.shiftKey)
        else onOpen(row.number)
      }}
      // A range is chosen, not its text.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      {/* For the pointer; the keyboard has X, and the option itself says that it is chosen. */}
      <div className={styles.box} data-box aria-hidden="true">
        <span>
          <Check size={11} strokeWidth={3} />
        </span>
      </div>
      <div className={styles.lead}>
        <LevelGlyph level={levelOf(row.priority)} label={t`Priority: ${priority}`} />
        <StateGlyph shape={shape} label={state} />
      </div>
      <div className={styles.main}>
        <div className={styles.title}>{row.title}</div>
        <div className={styles.sub}>{isGhost ? <Reason worker={worker} /> : <From row={row} />}</div>
      </div>
      <div className={styles.end}>
        <div className={styles.time}>{row.resolveBy && row.status === 'ACTIVE' && <TimeLeft until={row.resolveBy} />}</div>
        <Avatar name={worker} size={18} label={worker === null ? t`Nobody works on it` : t`${worker} works on it`} />
      </div>
    </div>
  )
}

/** Why it is leaving. */
function Reason({ worker }: { worker: string | null }) {
  const { t } = useLingui()
  return <span className={styles.account}>{worker === null ? t`No longer in this view` : t`${worker} works on it`}</span>
}

function From({ row }: { row: QueueRow_case$data }) {
  const words = useWords()
  const Channel = channels[row.origin ?? '']
  const { person, company } = customerOf(row)
  return (
    <>
      {Channel && row.origin && (
        <Channel size={12} strokeWidth={2} role="img" aria-label={words.origin(row.origin)} aria-hidden={false} />
      )}
      {person && <span className={styles.person}>{person}</span>}
      {person && company && <span aria-hidden="true">·</span>}
      {company && <span className={styles.account}>{company}</span>}
    </>
  )
}

const channels: Record<string, LucideIcon> = { PHONE: Phone, EMAIL: Mail, WEB: Globe, FACEBOOK: MessageSquare, TWITTER: AtSign }

function customerOf({ customer, contact }: QueueRow_case$data): { person: string | null; company: string | null } {
  switch (customer?.__typename) {
    case 'Account':
      return { person: contact?.name ?? null, company: customer.name }
    case 'Contact':
      return { person: customer.name, company: customer.account?.name ?? null }
    default:
      return { person: contact?.name ?? null, company: null }
  }
}
