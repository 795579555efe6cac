import { useLingui } from '@lingui/react/macro'
import { MousePointerClick } from 'lucide-react'
import { Kbd } from '../../kit/Kbd'
import { EmptyState } from '../../kit/States'
import { letters } from '../../lib/keys'
import { useStore } from '../../lib/store'
import styles from './Panes.module.css'

/** The middle before a case is open: how to open one. */
export function NoCase() {
  const { t } = useLingui()
  const areLettersOn = useStore(letters) === 'on'
  return (
    <EmptyState icon={<MousePointerClick size={24} strokeWidth={1.5} aria-hidden="true" />} title={t`No case is open`}>
      {areLettersOn ? (
        <span className={styles.hints}>
          <span className={styles.hint}>
            <Kbd keys="j" />
            {t`opens the first of the list`}
          </span>
          <span className={styles.hint}>
            <Kbd keys="w" />
            {t`picks the most urgent one`}
          </span>
        </span>
      ) : (
        t`Choose one from the list.`
      )}
    </EmptyState>
  )
}
