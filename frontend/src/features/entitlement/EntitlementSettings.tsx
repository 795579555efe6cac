import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Button } from '../../kit/Button'
import { Checkbox } from '../../kit/Checkbox'
import { TextField } from '../../kit/TextField'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { EntitlementSettingsMutation } from './__generated__/EntitlementSettingsMutation.graphql'
import type { EntitlementSettingsQuery } from './__generated__/EntitlementSettingsQuery.graphql'
import styles from './Entitlement.module.css'
import { useTerms } from './terms'

/** How entitlements behave here: which day it is, and when the default is given by itself. */
export function EntitlementSettings() {
  const { t } = useLingui()
  const format = useTerms()
  const { entitlementSettings: settings } = useLazyLoadQuery<EntitlementSettingsQuery>(
    graphql`
      query EntitlementSettingsQuery {
        entitlementSettings {
          timeZone
          today
          defaultOnCreate
          defaultOnUpdate
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  )
  const [save, { isPending, problems }] = useVerb<EntitlementSettingsMutation>(
    graphql`
      mutation EntitlementSettingsMutation($input: SetEntitlementSettingsInput!) {
        setEntitlementSettings(input: $input) {
          entitlementSettings {
            timeZone
            today
            defaultOnCreate
            defaultOnUpdate
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const [zone, setZone] = useState<string | null>(null)
  const today = format.day(settings.today)
  const done = t`The settings are saved`
  async function change(input: { timeZone?: string; defaultOnCreate?: boolean; defaultOnUpdate?: boolean }) {
    if (!(await save(input))) return
    setZone(null)
    toast(done)
  }
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t`Entitlements`}</h2>
      <div className={styles.form}>
        <div className={styles.pair}>
          <TextField
            label={t`Time zone of the organisation`}
            description={t`It decides which day it is: ${today} now.`}
            value={zone ?? settings.timeZone}
            onChange={setZone}
            problem={problems.at('timeZone')}
          />
        </div>
        {zone !== null && zone.trim() !== settings.timeZone && (
          <div>
            <Button variant="primary" isPending={isPending} onPress={() => void change({ timeZone: zone.trim() })}>
              {t`Save`}
            </Button>
          </div>
        )}
        <Checkbox isSelected={settings.defaultOnCreate} onChange={(defaultOnCreate) => void change({ defaultOnCreate })}>
          {t`Give a new case the default entitlement of its customer`}
        </Checkbox>
        <Checkbox isSelected={settings.defaultOnUpdate} onChange={(defaultOnUpdate) => void change({ defaultOnUpdate })}>
          {t`Give it also when the customer, the contact or the product of a case changes`}
        </Checkbox>
      </div>
    </div>
  )
}
