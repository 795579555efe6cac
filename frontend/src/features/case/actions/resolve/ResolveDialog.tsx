import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay'
import { Checkbox } from '../../../../kit/Checkbox'
import { Dialog } from '../../../../kit/Dialog'
import { Select } from '../../../../kit/Select'
import { TextField } from '../../../../kit/TextField'
import { type Draft, discardDraft, useDraft, writeDraft } from '../../../../lib/drafts'
import { useFormat } from '../../../../lib/format'
import { useWords } from '../../../../lib/words'
import styles from '../Actions.module.css'
import { Children } from '../Children'
import { OpenActivities } from '../OpenActivities'
import type { ResolveDialog_case$key } from './__generated__/ResolveDialog_case.graphql'
import type { ResolveDialogQuery } from './__generated__/ResolveDialogQuery.graphql'
import { BillableTime } from './BillableTime'
import { readBillable } from './billable'
import { useConsequence } from './useConsequence'
import { useResolve } from './useResolve'

/** What is about to be done, for parts of the desk that say what it means to them. */
export interface ResolvePlan {
  caseId: string
  resolutionTypeId: string
  /** Null: all that is counted. */
  billableMinutes: number | null
}

interface Props {
  caseId: string
  effects?: (plan: ResolvePlan) => ReactNode
  onClosed: () => void
  onClose: () => void
}

/** Answers a case: how, what was found, how much of the time is billed, and what becomes of what is still to be done. */
export function ResolveDialog({ caseId, ...props }: Props) {
  const { node } = useLazyLoadQuery<ResolveDialogQuery>(
    graphql`
      query ResolveDialogQuery($id: ID!) {
        node(id: $id) {
          ...ResolveDialog_case @alias(as: "case")
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'store-and-network' },
  )
  return node?.case ? <Form item={node.case} {...props} /> : null
}

function Form({ item, effects, onClosed, onClose }: Omit<Props, 'caseId'> & { item: ResolveDialog_case$key }) {
  const { t } = useLingui()
  const words = useWords()
  const format = useFormat()
  const found = useFragment(
    graphql`
      fragment ResolveDialog_case on Case {
        id
        number
        version
        unbilledMinutes
        queue {
          name
        }
        availableResolutionTypes {
          id
          code
          name
        }
        openActivities {
          id
        }
        closesWithIt {
          openActivities {
            id
          }
        }
        ...Children_case
        ...OpenActivities_case
      }
    `,
    item,
  )
  const { number, unbilledMinutes: total, availableResolutionTypes: types } = found
  // What was typed stays with the case until it is resolved, also when the dialog is left to look something up.
  const { type: chosen, resolution = '', remarks = '', cancels: asked, billable: typed }: Draft = useDraft(found.id, 'resolve')
  const write = (fields: Draft) => writeDraft(found.id, 'resolve', fields)
  const cancels = asked === 'yes'
  /** Without anything typed it is all that is counted, whatever that becomes meanwhile. */
  const billable = typed === undefined ? null : { text: typed, minutes: readBillable(typed, total, format.duration) }
  const [isUnread, setUnread] = useState(false)
  const { resolve, isPending, problems } = useResolve()
  const ofChildren = found.closesWithIt.reduce((sum, { openActivities }) => sum + openActivities.length, 0)
  const open = found.openActivities.length + ofChildren
  const type = types.find(({ id }) => id === chosen)?.id ?? types[0]?.id ?? null
  const notRead = billable !== null && billable.minutes === null

  async function submit() {
    setUnread(notRead)
    if (type === null || notRead) return
    const done = await resolve(number, {
      caseId: found.id,
      expectedVersion: found.version,
      resolutionTypeId: type,
      resolution,
      remarks: remarks.trim() || null,
      billableMinutes: billable?.minutes ?? null,
      openActivities: cancels ? 'CANCEL' : 'REFUSE',
      dryRun: false,
    })
    if (!done) return
    discardDraft(found.id, 'resolve')
    onClose()
    onClosed()
  }

  const consequence = useConsequence({
    number,
    queue: found.queue?.name ?? null,
    total,
    billable: billable?.minutes ?? total,
    cancelled: cancels ? open : 0,
  })
  return (
    <Dialog
      title={t`Resolve ${number}`}
      consequence={consequence}
      primary={t`Resolve`}
      isBusy={isPending}
      problems={[...problems.general, ...['caseId', 'expectedVersion'].flatMap((field) => problems.at(field) ?? [])]}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t`Resolution`}
        description={t`What was found, in one line. It stays on the timeline.`}
        value={resolution}
        onChange={(text) => write({ resolution: text })}
        problem={problems.at('resolution')}
        isRequired
        maxLength={200}
        autoFocus
      />
      <Select
        label={t`Resolution type`}
        options={types.map((reason) => ({ id: reason.id, label: words.statusReason(reason) }))}
        value={type}
        onChange={(id) => write({ type: id })}
        problem={problems.at('resolutionTypeId')}
        isRequired
      />
      <div className={styles.times}>
        <div className={styles.total}>
          <span className={styles.heading} id="total-time">{t`Total time`}</span>
          <output aria-labelledby="total-time">{format.duration(total)}</output>
        </div>
        <BillableTime
          total={total}
          text={billable?.text ?? format.duration(total)}
          onChange={(text) => write({ billable: text })}
          problem={isUnread && notRead ? t`Not a duration. Try 90, 1h 20m or 2 hours.` : problems.at('billableMinutes')}
        />
      </div>
      {effects &&
        type !== null &&
        effects({ caseId: found.id, resolutionTypeId: type, billableMinutes: billable?.minutes ?? null })}
      <TextField
        label={t`Remarks`}
        value={remarks}
        onChange={(text) => write({ remarks: text })}
        problem={problems.at('remarks')}
        rows={2}
      />
      <OpenActivities item={found} problem={cancels ? undefined : problems.at('openActivities')}>
        <Checkbox isSelected={cancels} onChange={(isChosen) => write({ cancels: isChosen ? 'yes' : 'no' })}>
          {t`Cancel them when the case is resolved`}
        </Checkbox>
      </OpenActivities>
      <Children item={found}>
        {ofChildren > 0 && found.openActivities.length === 0 && (
          <Checkbox isSelected={cancels} onChange={(isChosen) => write({ cancels: isChosen ? 'yes' : 'no' })}>
            {t`Cancel what is still to be done for them`}
          </Checkbox>
        )}
      </Children>
    </Dialog>
  )
}
