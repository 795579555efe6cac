import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Button } from '../../kit/Button'
import { Checkbox } from '../../kit/Checkbox'
import { Select } from '../../kit/Select'
import { TextField } from '../../kit/TextField'
import { toast } from '../../kit/Toast'
import { useVerb, type VerbInput } from '../../relay/useVerb'
import type { FamilySettingsMutation } from './__generated__/FamilySettingsMutation.graphql'
import type { FamilySettingsQuery } from './__generated__/FamilySettingsQuery.graphql'
import styles from './Family.module.css'
import { inheritable } from './inherited'

/** How families of cases behave here. Every choice holds at once; the limit is saved with its button. */
export function FamilySettings() {
  'use no memo' // The i18n object stays the same when the language changes.
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { deskSettings: settings } = useLazyLoadQuery<FamilySettingsQuery>(
    graphql`
      query FamilySettingsQuery {
        deskSettings {
          childLimit
          closingPolicy
          childInherits
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  )
  const [save, { isPending, problems }] = useVerb<FamilySettingsMutation>(
    graphql`
      mutation FamilySettingsMutation($input: UpdateDeskSettingsInput!) {
        updateDeskSettings(input: $input) {
          deskSettings {
            childLimit
            closingPolicy
            childInherits
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const [limit, setLimit] = useState<string | null>(null)
  const [isNumber, setIsNumber] = useState(true)
  const done = t`The settings are saved`
  async function change(input: VerbInput<FamilySettingsMutation>) {
    if (!(await save(input))) return
    setLimit(null)
    toast(done)
  }
  function saveLimit() {
    const value = Number(limit)
    setIsNumber(Number.isInteger(value))
    if (Number.isInteger(value)) void change({ childLimit: value })
  }
  const inherits = settings.childInherits
  type Field = (typeof inherits)[number]
  return (
    <div className={styles.page}>
      <h2 className={styles.heading}>{t`Families of cases`}</h2>
      <div className={styles.form}>
        <Select
          label={t`When a parent case is resolved or cancelled`}
          options={[
            { id: 'NONE', label: t`Its child cases stay as they are` },
            { id: 'CASCADE', label: t`Its active child cases are closed with it` },
            { id: 'RESTRICT', label: t`It has to wait until all child cases are closed` },
          ]}
          value={settings.closingPolicy}
          onChange={(closingPolicy) => void change({ closingPolicy: closingPolicy as typeof settings.closingPolicy })}
          problem={problems.at('closingPolicy')}
        />
        <div className={styles.pair}>
          <TextField
            label={t`Child cases of one case, at most`}
            value={limit ?? String(settings.childLimit)}
            onChange={setLimit}
            problem={isNumber ? problems.at('childLimit') : t`A whole number from 1 to 500.`}
          />
        </div>
        {limit !== null && limit.trim() !== String(settings.childLimit) && (
          <div>
            <Button variant="primary" isPending={isPending} onPress={saveLimit}>
              {t`Save`}
            </Button>
          </div>
        )}
        <fieldset className={styles.group}>
          <legend>{t`A child case inherits, beside title and customer`}</legend>
          {inheritable.map(({ id, label }) => (
            <Checkbox
              key={id}
              isSelected={inherits.includes(id as Field)}
              onChange={(isOn) =>
                void change({ childInherits: isOn ? [...inherits, id as Field] : inherits.filter((one) => one !== id) })
              }
            >
              {i18n._(label)}
            </Checkbox>
          ))}
        </fieldset>
      </div>
    </div>
  )
}
