import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useState } from 'react'
import { TextField } from '../../../kit/TextField'
import styles from './Timeline.module.css'

/** How long typing rests before the server is asked, in milliseconds. */
const rest = 200

interface Props {
  /** What was typed last, once it rested and without blanks around it. */
  onSearch: (text: string) => void
}

/** Where words are typed to be found in the timeline. Escape empties it. */
export function SearchTools({ onSearch }: Props) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const tell = useEffectEvent(onSearch)
  useEffect(() => {
    const timer = setTimeout(() => tell(text.trim()), rest)
    return () => clearTimeout(timer)
  }, [text])
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
