import { CircleCheck, Ellipsis, Inbox, ListFilter, Mail, StickyNote, UserPlus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { AriaProvider } from '../../kit/AriaProvider'
import { Avatar } from '../../kit/Avatar'
import { Button } from '../../kit/Button'
import { Checkbox } from '../../kit/Checkbox'
import { type Choice, ComboBox } from '../../kit/ComboBox'
import { CommandPalette } from '../../kit/CommandPalette'
import { DateTimeField } from '../../kit/DateTimeField'
import { Dialog } from '../../kit/Dialog'
import { LevelGlyph, type Shape, StateGlyph } from '../../kit/Glyph'
import { IconButton } from '../../kit/IconButton'
import { Kbd } from '../../kit/Kbd'
import { Link } from '../../kit/Link'
import { Menu } from '../../kit/Menu'
import { Meter } from '../../kit/Meter'
import { Popover } from '../../kit/Popover'
import { Segmented } from '../../kit/Segmented'
import { Select } from '../../kit/Select'
import { Skeleton, SkeletonRows } from '../../kit/Skeleton'
import { EmptyState, ErrorState, StaleNotice } from '../../kit/States'
import { Tabs } from '../../kit/Tabs'
import { Tag } from '../../kit/Tag'
import { TextField } from '../../kit/TextField'
import { TimeLeft } from '../../kit/TimeLeft'
import { Toasts, toast } from '../../kit/Toast'
import { VirtualList } from '../../kit/VirtualList'
import { useNow } from '../../lib/time'
import styles from './KitPage.module.css'

/** Every part of the kit in its states: for developers (so in English only), and for the browser test of contrast and names. */
export function KitPage() {
  return (
    <AriaProvider navigate={(href) => location.assign(href)}>
      <main className={styles.page}>
        <h1>Kit</h1>
        <Buttons />
        <Overlays />
        <Fields />
        <Choices />
        <Marks />
        <States />
        <List />
      </main>
      <Toasts />
    </AriaProvider>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Buttons() {
  return (
    <Section title="Buttons">
      <div className={styles.row}>
        <Button variant="primary" keys="$mod+Enter">
          Primary
        </Button>
        <Button keys="a" icon={<UserPlus size={15} aria-hidden="true" />}>
          Outline
        </Button>
        <Button variant="plain">Plain</Button>
        <Button variant="danger">Danger</Button>
        <Button variant="link">Link</Button>
        <Button isDisabled>Disabled</Button>
        <Button variant="primary" isPending>
          Waiting
        </Button>
        <IconButton label="Filter" keys="f">
          <ListFilter size={16} aria-hidden="true" />
        </IconButton>
        <IconButton size="small" label="More">
          <Ellipsis size={15} aria-hidden="true" />
        </IconButton>
        <Link href="/dev/kit">A link</Link>
        <Kbd keys="$mod+Shift+E" />
        <Kbd keys="g q" />
      </div>
    </Section>
  )
}

function Overlays() {
  const [open, setOpen] = useState<'dialog' | 'palette' | null>(null)
  const close = () => setOpen(null)
  return (
    <Section title="Overlays">
      <div className={styles.row}>
        <Button onPress={() => setOpen('dialog')}>Open dialog</Button>
        <Button onPress={() => setOpen('palette')}>Open palette</Button>
        <Menu
          label="Actions"
          trigger={<Button>Open menu</Button>}
          items={[
            {
              id: 'one',
              label: 'Assign to…',
              keys: 'a',
              icon: <UserPlus size={15} aria-hidden="true" />,
              onAction: () => toast('Assigned'),
            },
            { id: 'two', label: 'Resolve', isSelected: true, onAction: () => {} },
            { id: 'three', label: 'Not now', isDisabled: true, onAction: () => {} },
            { id: 'four', label: 'Delete', isDanger: true, onAction: () => {} },
          ]}
        />
        <Popover label="Filter" trigger={<Button>Open popover</Button>}>
          <Checkbox>Only mine</Checkbox>
        </Popover>
        <Button onPress={() => toast('Case picked', { undo: () => toast('Taken back') })}>Toast with undo</Button>
        <Button onPress={() => toast('Somebody else is working on it.', { kind: 'problem' })}>Toast of a problem</Button>
      </div>
      {open === 'dialog' && (
        <Dialog
          title="Assign case"
          consequence="The new owner is told; the queue stays."
          primary="Assign"
          problems={['Somebody changed it meanwhile. Look at what it says now, then try again.']}
          onSubmit={close}
          onClose={close}
        >
          <TextField label="Reason" isRequired />
          <TextField label="Note" rows={3} problem="This is longer than the field allows." />
        </Dialog>
      )}
      {open === 'palette' && (
        <CommandPalette
          label="Commands"
          placeholder="Search or jump to…"
          onClose={close}
          groups={[
            {
              id: 'case',
              label: 'This case',
              items: [
                { id: 'assign', label: 'Assign to…', keys: 'a', run: () => toast('Assigned') },
                { id: 'resolve', label: 'Resolve', keys: 'e', run: () => {} },
              ],
            },
          ]}
        />
      )}
    </Section>
  )
}

const people: readonly Choice[] = ['Ana Reis', 'Bruno Lima', 'Carla Mendes', 'Jonas Weber', 'Renata Campos'].map(
  (label, id) => ({
    id: String(id),
    label,
    detail: 'Nordwind',
  }),
)

function Fields() {
  const [priority, setPriority] = useState<string | null>('NORMAL')
  const [person, setPerson] = useState<Choice | null>(null)
  const [found, setFound] = useState(people)
  const [due, setDue] = useState<string | null>('2026-11-24T15:20:00.000Z')
  return (
    <Section title="Fields">
      <div className={styles.fields}>
        <TextField label="Title" placeholder="What is it about?" isRequired />
        <TextField label="E-mail" defaultValue="marina" problem="This is no e-mail address." />
        <TextField label="Description" rows={3} description="Up to 2000 characters." />
        <Select
          label="Priority"
          value={priority}
          onChange={setPriority}
          options={[
            { id: 'HIGH', label: 'High' },
            { id: 'NORMAL', label: 'Normal' },
          ]}
        />
        <ComboBox
          label="Owner"
          placeholder="Find a person"
          value={person}
          onChange={setPerson}
          choices={found}
          onSearch={(text) => setFound(people.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())))}
        />
        <DateTimeField label="Due" value={due} onChange={setDue} />
        <TextField label="Disabled" defaultValue="CAS-01042" isDisabled />
      </div>
    </Section>
  )
}

function Choices() {
  const [view, setView] = useState('all')
  const [chip, setChip] = useState('all')
  const [tab, setTab] = useState('note')
  return (
    <Section title="Choices">
      <div className={styles.fields}>
        <Segmented
          label="View"
          value={view}
          onChange={setView}
          options={[
            { id: 'available', label: 'Available', count: 23 },
            { id: 'all', label: 'All open', count: 128 },
            { id: 'mine', label: 'Mine', count: 6 },
          ]}
        />
        <Segmented
          look="chips"
          label="Show"
          value={chip}
          onChange={setChip}
          options={[
            { id: 'all', label: 'All' },
            { id: 'messages', label: 'Messages' },
            { id: 'history', label: 'History' },
          ]}
        />
        <Tabs
          label="Kind of activity"
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'email', label: 'E-mail', icon: <Mail size={14} aria-hidden="true" />, content: <p>A message</p> },
            { id: 'note', label: 'Note', icon: <StickyNote size={14} aria-hidden="true" />, content: <p>A note</p> },
          ]}
        />
        <div className={styles.row}>
          <Checkbox>Unticked</Checkbox>
          <Checkbox defaultSelected>Ticked</Checkbox>
          <Checkbox isDisabled>Disabled</Checkbox>
        </div>
      </div>
    </Section>
  )
}

const shapes: readonly Shape[] = ['new', 'progress', 'hold', 'waiting', 'research', 'done', 'cancelled']

function Marks() {
  const now = useNow()
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
  return (
    <Section title="Marks">
      <div className={styles.row}>
        <Avatar name="Marina Duarte" size={40} />
        <Avatar name="Ana Reis" size={28} />
        <Avatar name="Jonas Weber" label="Jonas Weber" />
        <Avatar name={null} label="Nobody" />
        {([1, 2, 3] as const).map((level) => (
          <LevelGlyph key={level} level={level} label={`Level ${level}`} />
        ))}
        {shapes.map((shape) => (
          <StateGlyph key={shape} shape={shape} label={shape} />
        ))}
        {[-8, 12, 34, 128, 3000].map((minutes) => (
          <TimeLeft key={minutes} until={at(minutes)} />
        ))}
        <Tag>Premier</Tag>
        <Tag tone="accent">New</Tag>
        <Tag tone="green">
          <CircleCheck size={11} aria-hidden="true" />
          Active
        </Tag>
        <Tag tone="amber">34m</Tag>
        <Tag tone="red">12m</Tag>
      </div>
      <div className={styles.row}>
        <Meter label="Part used" value={0.65} size="large" />
        <Meter label="Time used" value={0.82} tone="red" />
      </div>
    </Section>
  )
}

function States() {
  return (
    <Section title="States">
      <StaleNotice since={new Date(useNow() - 240_000).toISOString()} />
      <div className={styles.fields}>
        <SkeletonRows rows={3} />
        <Skeleton width={120} />
        <EmptyState
          icon={<Inbox size={24} strokeWidth={1.5} aria-hidden="true" />}
          title="Nothing is waiting"
          action={<Button>Show all</Button>}
        >
          New cases appear here by themselves.
        </EmptyState>
        <ErrorState onRetry={() => toast('Tried again')} />
      </div>
    </Section>
  )
}

const lines = Array.from({ length: 10_000 }, (_, index) => ({
  key: String(index),
  height: index % 20 === 0 ? 32 : 40,
  isHeading: index % 20 === 0,
}))
const options = lines.filter((line) => !line.isHeading)

function List() {
  const [active, setActive] = useState('1')
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = options[options.findIndex((line) => line.key === active) + step]
    if (next) setActive(next.key)
  }
  return (
    <Section title="List">
      <div className={styles.list}>
        <VirtualList
          label="Ten thousand lines"
          lines={lines}
          activeKey={active}
          onKeyDown={onKeyDown}
          render={(line) =>
            line.isHeading ? (
              <div className={styles.heading}>Heading</div>
            ) : (
              <div className={styles.line} onPointerDown={() => setActive(line.key)}>
                {`Line ${line.key}`}
              </div>
            )
          }
        />
      </div>
    </Section>
  )
}
