import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import { classes } from './classes'
import styles from './Tabs.module.css'

export interface TabSpec {
  id: string
  label: string
  icon?: ReactNode
  content: ReactNode
}

interface Props {
  label: string
  tabs: readonly TabSpec[]
  value: string
  onChange: (id: string) => void
  /** At the end of the row of tabs. */
  trailing?: ReactNode
  /** The panel takes all the height that is left. */
  isFilling?: boolean
}

/** Panels of which one is shown. For filters of one list use Chips. */
export function Tabs({ label, tabs, value, onChange, trailing, isFilling = false }: Props) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => onChange(String(key))}
      className={classes(styles.tabs, isFilling && styles.filling)}
    >
      <div className={styles.head}>
        <TabList aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles.tab}>
              {tab.icon}
              {tab.label}
            </Tab>
          ))}
        </TabList>
        {trailing && <div className={styles.trailing}>{trailing}</div>}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
