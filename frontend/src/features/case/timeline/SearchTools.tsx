import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextField } from '../../../kit/TextField'
import { useAtRest } from '../../../lib/rest'
import styles from './Timeline.module.css'

interface Props {
  /** What was typed last, once it rested and without blanks around it. */
  onSearch: (text: string) => void
}

/** Where words are typed to be found in the timeline. Escape empties it. */
export function SearchTools({ onSearch }: Props) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  useAtRest(text, (typed) => onSearch(typed.trim()))
  return (
    <div className={styles.search}>
      <TextField
        label={t`Search the timeline`}
        hideLabel
        type="search"
        placeholder={t`Search the timeline`}
        maxLength={200}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return event.continuePropagation()
          setText('')
        }}
      />
    </div>
  )
}
