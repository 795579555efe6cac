import { useLingui } from '@lingui/react/macro'
import { CalendarDays, Lock, MessageSquare, Phone, Reply, SquareCheck, StickyNote } from 'lucide-react'
import { useEffectEvent, useMemo, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Tabs } from '../../../kit/Tabs'
import { chooseDraftKind, type DraftKind, useDraftedKinds, useDraftKind } from '../../../lib/drafts'
import { type Command, useCommands } from '../../../lib/keys'
import { useOfferedNote } from '../../../lib/offeredNotes'
import { useViewer } from '../../../relay/viewer'
import type { Composer_case$data, Composer_case$key } from './__generated__/Composer_case.graphql'
import { AppointmentForm } from './AppointmentForm'
import { CallForm } from './CallForm'
import styles from './Composer.module.css'
import { EmailForm } from './EmailForm'
import { NoteForm } from './NoteForm'
import { PostForm } from './PostForm'
import { TaskForm } from './TaskForm'
import { Asked } from './useAsked'

interface Props {
  item: Composer_case$key
  /** Another tab hides it; its keys go on working. */
  isShown: boolean
  /** A key asked for it. */
  onAsked: () => void
  onAdded: () => void
}

const icons = { email: Reply, note: StickyNote, post: MessageSquare, call: Phone, task: SquareCheck, appointment: CalendarDays }

/** Where something is added to the case. What is typed stays with the case, whatever is opened in between. */
export function Composer({ item, isShown, onAsked, onAdded }: Props) {
  const { t } = useLingui()
  const { can } = useViewer()
  const [asked, setAsked] = useState<{ caseId: string; kind: DraftKind | null; count: number }>({
    caseId: '',
    kind: null,
    count: 0,
  })
  const found = useFragment(
    graphql`
      fragment Composer_case on Case {
        id
        title
        status
        contact {
          email
          phone
          mobilePhone
        }
        customer {
          __typename
          ... on Account {
            accountEmail: email
            accountPhone: phone
          }
          ... on Contact {
            email
            phone
            mobilePhone
          }
        }
      }
    `,
    item,
  )
  const { id } = found
  const isClosed = found.status !== 'ACTIVE'
  const chosen = useDraftKind(id) ?? 'note'
  const drafted = useDraftedKinds(id)
  const isOffered = useOfferedNote(id) !== null
  const kind: DraftKind = isOffered ? 'note' : chosen

  const focus = useEffectEvent((next: DraftKind) => {
    chooseDraftKind(id, next)
    setAsked(({ count }) => ({ caseId: id, kind: next, count: count + 1 }))
    onAsked()
  })
  const commands = useMemo<Command[]>(() => {
    return [
      { id: 'case.appointment', scope: 'case', keys: 'd', label: t`Plan an appointment`, run: () => focus('appointment') },
      { id: 'case.task', scope: 'case', keys: 't', label: t`Add a task`, run: () => focus('task') },
      { id: 'case.call', scope: 'case', keys: 'p', label: t`Log a call`, run: () => focus('call') },
      { id: 'case.post', scope: 'case', keys: 'b', label: t`Post to colleagues`, run: () => focus('post') },
      {
        id: 'case.note',
        scope: 'case',
        keys: 'n',
        label: t`Write a note`,
        hint: t`note`,
        run: () => focus('note'),
      },
      { id: 'case.email', scope: 'case', keys: 'r', label: t`Write an e-mail`, run: () => focus('email') },
    ]
  }, [t])
  useCommands(commands)

  if (!can('CASE_WRITE')) return null
  const { email, phone } = reachOf(found)
  const props = { caseId: id, onAdded }
  const tabs = [
    { id: 'email', label: t`E-mail`, content: <EmailForm {...props} to={email} title={found.title} /> },
    { id: 'note', label: t`Note`, content: <NoteForm {...props} /> },
    { id: 'post', label: t({ message: 'Post', context: 'noun' }), content: <PostForm {...props} /> },
    { id: 'call', label: t`Call`, content: <CallForm {...props} phone={phone} /> },
    { id: 'task', label: t`Task`, content: <TaskForm {...props} /> },
    { id: 'appointment', label: t`Appointment`, content: <AppointmentForm {...props} /> },
  ] as const
  return (
    <div className={styles.composer} data-kind={kind} hidden={!isShown}>
      <Tabs
        label={t`Add to the case`}
        value={kind}
        onChange={(next) => {
          setAsked({ caseId: id, kind: null, count: asked.count })
          chooseDraftKind(id, next as DraftKind)
        }}
        tabs={tabs.map((tab) => ({
          ...tab,
          content: (
            <Asked key={id} value={isShown && asked.caseId === id && tab.id === asked.kind ? asked.count : 0}>
              {tab.content}
            </Asked>
          ),
          icon: <TabIcon kind={tab.id} isDrafted={drafted.has(tab.id) && tab.id !== kind} />,
        }))}
        {...(isClosed && {
          trailing: (
            <span className={styles.locked}>
              <Lock size={13} aria-hidden="true" />
              {t`The case is closed.`}
            </span>
          ),
        })}
      />
    </div>
  )
}

function TabIcon({ kind, isDrafted }: { kind: DraftKind; isDrafted: boolean }) {
  const { t } = useLingui()
  const Icon = icons[kind]
  return (
    <span className={styles.tabIcon}>
      <Icon size={14} strokeWidth={2} aria-hidden="true" />
      {isDrafted && <span className={styles.dot} role="img" aria-label={t`begun`} />}
    </span>
  )
}

/** How the customer is reached: the person first, then the company. */
function reachOf({ contact, customer }: Composer_case$data): { email: string; phone: string } {
  const person = contact ?? (customer?.__typename === 'Contact' ? customer : null)
  const company = customer?.__typename === 'Account' ? customer : null
  return {
    email: person?.email ?? company?.accountEmail ?? '',
    phone: person?.phone ?? person?.mobilePhone ?? company?.accountPhone ?? '',
  }
}
