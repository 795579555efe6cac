import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Checkbox } from '../../kit/Checkbox'
import type { Choice } from '../../kit/ComboBox'
import { Dialog } from '../../kit/Dialog'
import { Select } from '../../kit/Select'
import { TextField } from '../../kit/TextField'
import type { Problems } from '../../relay/problems'
import { Channels } from './Channels'
import type { Chosen, EntitlementDraft } from './draft'
import styles from './Entitlement.module.css'
import { Several } from './Several'
import { useEntitlementWords } from './words'

type Field = (field: {
  label: string
  value: Choice | null
  onChange: (choice: Choice | null) => void
  problem: string | undefined
  /** Of whom. */
  customerId?: string | undefined
  isRequired?: boolean
}) => ReactNode

/** Fields that find a record; they belong to another part of the desk. */
export interface FormFields {
  customerField: Field
  contactField: Field
  productField: Field
}

interface Props extends FormFields {
  title: string
  primary: string
  initial: EntitlementDraft
  problems: Problems
  isBusy: boolean
  onSubmit: (draft: EntitlementDraft) => void
  onClose: () => void
}

/** All there is to say about an entitlement. */
export function EntitlementForm({ title, primary, initial, problems, isBusy, onSubmit, onClose, ...fields }: Props) {
  const { t } = useLingui()
  const words = useEntitlementWords()
  const [draft, setDraft] = useState(initial)
  const change = (patch: Partial<EntitlementDraft>) => setDraft((before) => ({ ...before, ...patch }))
  const options = (ids: readonly string[], word: (id: string) => string) => ids.map((id) => ({ id, label: word(id) }))
  const plain = (choice: Choice | null): Chosen | null => choice && { id: choice.id, label: choice.label }
  const isHours = draft.allocation === 'HOURS'
  return (
    <Dialog
      title={title}
      consequence={t`A draft: no case uses it until it is activated.`}
      primary={primary}
      isWide
      isBusy={isBusy}
      problems={[...problems.general, ...['entitlementId', 'expectedVersion'].flatMap((field) => problems.at(field) ?? [])]}
      onSubmit={() => onSubmit(draft)}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <TextField
          label={t({ message: 'Name', context: 'entitlement' })}
          value={draft.name}
          onChange={(name) => change({ name })}
          problem={problems.at('name')}
          maxLength={100}
          isRequired
          autoFocus
        />
        {fields.customerField({
          label: t`Customer`,
          value: draft.customer,
          onChange: (choice) => change({ customer: plain(choice), contacts: [] }),
          problem: problems.at('customerId'),
          isRequired: true,
        })}
        <TextField
          label={t`First day`}
          type="date"
          value={draft.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          problem={problems.at('startsOn')}
          isRequired
        />
        <TextField
          label={t`Last day`}
          type="date"
          value={draft.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          problem={problems.at('endsOn')}
          isRequired
        />
        <Select
          label={t`Terms count`}
          options={options(['CASES', 'HOURS'], words.allocation)}
          value={draft.allocation}
          onChange={(allocation) => change({ allocation })}
          problem={problems.at('allocation')}
          isRequired
        />
        <Select
          label={t`They are taken`}
          options={options(isHours ? ['RESOLUTION'] : ['RESOLUTION', 'CREATION'], words.decreaseOn)}
          value={isHours ? 'RESOLUTION' : draft.decreaseOn}
          onChange={(decreaseOn) => change({ decreaseOn })}
          problem={problems.at('decreaseOn')}
          isRequired
        />
        <TextField
          label={t`Terms`}
          description={isHours ? t`Hours, up to two decimals.` : t`A whole number of cases.`}
          value={draft.totalTerms}
          onChange={(totalTerms) => change({ totalTerms })}
          problem={problems.at('totalTerms')}
          inputMode="decimal"
        />
        <Checkbox isSelected={draft.restricts} onChange={(restricts) => change({ restricts })}>
          {t`Refuse cases once the terms are used up`}
        </Checkbox>
      </div>
      <Channels channels={draft.channels} onChange={(channels) => change({ channels })} problem={problems.at('channels')} />
      <Several
        title={t`Products`}
        none={t`Covers all products.`}
        chosen={draft.products}
        onChange={(products) => change({ products })}
        field={(field) => fields.productField({ ...field, label: t`Add a product`, problem: problems.at('productIds') })}
      />
      {draft.customer && (
        <Several
          title={t`Contacts`}
          none={t`Serves everybody of the customer.`}
          chosen={draft.contacts}
          onChange={(contacts) => change({ contacts })}
          field={(field) =>
            fields.contactField({
              ...field,
              label: t`Add a contact`,
              customerId: draft.customer?.id,
              problem: problems.at('contactIds'),
            })
          }
        />
      )}
      <TextField
        label={t`Description`}
        rows={2}
        value={draft.description}
        onChange={(description) => change({ description })}
        problem={problems.at('description')}
      />
    </Dialog>
  )
}
