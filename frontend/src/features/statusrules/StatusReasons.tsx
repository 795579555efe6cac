import { useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { moreTexts } from '../../lib/locale'
import { useWords } from '../../lib/words'
import { ReasonList } from './ReasonList'
import styles from './StatusReasons.module.css'
import { Transitions } from './Transitions'
import { useRules } from './useRules'

export const statuses = ['ACTIVE', 'RESOLVED', 'CANCELLED'] as const

/** The finer reasons within each status of a case, and which may follow which. */
export function StatusReasons() {
  use(moreTexts())
  const { t } = useLingui()
  const words = useWords()
  const { reasons, rules, refresh } = useRules()
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t`Status reasons`}</h1>
      <p className={styles.lead}>
        {t`Every case is active, resolved or cancelled, and has a finer reason within that. New cases begin with the default reason of Active.`}
      </p>
      {statuses.map((status) => (
        <ReasonList
          key={status}
          status={status}
          title={words.status(status)}
          reasons={reasons.filter((reason) => reason.status === status)}
          onChanged={refresh}
        />
      ))}
      <Transitions reasons={reasons} rules={rules} onSaved={refresh} />
    </div>
  )
}
