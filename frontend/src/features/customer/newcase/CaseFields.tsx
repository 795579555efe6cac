import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Choice } from '../../../kit/ComboBox'
import { DateTimeField } from '../../../kit/DateTimeField'
import { LevelGlyph } from '../../../kit/Glyph'
import { Select } from '../../../kit/Select'
import { TextField } from '../../../kit/TextField'
import { useWords } from '../../../lib/words'
import type { Problems } from '../../../relay/problems'
import { useViewer } from '../../../relay/viewer'
import type { Chosen, Draft } from './draft'
import styles from './NewCaseDialog.module.css'
import { ProductField } from './ProductField'
import { QueueField } from './QueueField'
import { SubjectField } from './SubjectField'
import type { useLists } from './useLists'

/** The field that finds a colleague or a team; it belongs to another part of the desk. */
export type OwnerField = (field: {
  label: string
  value: Choice | null
  onChange: (choice: Choice | null) => void
  problem: string | undefined
}) => ReactNode

interface Props {
  draft: Draft
  change: (patch: Partial<Draft>) => void
  problems: Problems
  lists: ReturnType<typeof useLists>
  /** The queue the agent is in. */
  queueId: string | null
  ownerField: OwnerField
  /** What is like it, below the title. */
  similar: ReactNode
}

const levels = { HIGH: 3, NORMAL: 2, LOW: 1 } as const
const origins = ['PHONE', 'EMAIL', 'WEB', 'FACEBOOK', 'TWITTER']
const types = ['QUESTION', 'PROBLEM', 'REQUEST']

/** What the case is about, and where it goes. */
export function CaseFields({ draft, change, problems, lists, queueId, ownerField, similar }: Props) {
  const { t } = useLingui()
  const words = useWords()
  const me = useViewer()
  const here = lists.queues.find(({ id }) => id === queueId)
  const queue = draft.queue === undefined ? (here ? { id: here.id, label: here.name } : null) : draft.queue
  const owner = draft.owner === undefined ? { id: me.userId, label: me.name } : draft.owner
  const plain = (choice: Choice | null): Chosen | null => choice && { id: choice.id, label: choice.label }
  const none = { id: 'none', label: t`Not said` }
  return (
    <>
      <TextField
        label={t`Title`}
        name="title"
        isRequired
        value={draft.title}
        onChange={(title) => change({ title })}
        problem={problems.at('title')}
        autoFocus={draft.customer !== null}
      />
      {similar}
      <TextField
        label={t`Description`}
        rows={3}
        value={draft.description}
        onChange={(description) => change({ description })}
        problem={problems.at('description')}
      />
      <div className={styles.grid}>
        <Select
          label={t`Priority`}
          value={draft.priority}
          onChange={(priority) => change({ priority })}
          options={Object.entries(levels).map(([id, level]) => ({
            id,
            label: words.priority(id),
            icon: <LevelGlyph level={level} label="" />,
          }))}
          problem={problems.at('priority')}
        />
        <Select
          label={t`Origin`}
          value={draft.origin}
          onChange={(origin) => change({ origin: origin === none.id ? null : origin })}
          options={[none, ...origins.map((id) => ({ id, label: words.origin(id) }))]}
          problem={problems.at('origin')}
        />
        <Select
          label={t`Type`}
          value={draft.type}
          onChange={(type) => change({ type: type === none.id ? null : type })}
          options={[none, ...types.map((id) => ({ id, label: words.caseType(id) }))]}
          problem={problems.at('type')}
        />
        <SubjectField
          subjects={lists.subjects}
          value={draft.subject}
          onChange={(subject) => change({ subject: plain(subject) })}
          problem={problems.at('subjectId')}
        />
        <ProductField
          value={draft.product}
          onChange={(product) => change({ product: plain(product) })}
          problem={problems.at('productId')}
        />
        <DateTimeField
          label={t`Resolve by`}
          value={draft.resolveBy}
          onChange={(resolveBy) => change({ resolveBy })}
          problem={problems.at('resolveBy')}
        />
        <QueueField
          queues={lists.queues}
          value={queue}
          onChange={(chosen) => change({ queue: plain(chosen) })}
          problem={problems.at('queueId')}
        />
        {ownerField({
          label: t`Owner`,
          value: owner,
          onChange: (chosen) => change({ owner: plain(chosen) }),
          problem: problems.at('ownerId'),
        })}
      </div>
    </>
  )
}
