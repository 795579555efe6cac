import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ComboBox } from '../../../kit/ComboBox'
import type { Chosen } from './draft'
import styles from './NewCaseDialog.module.css'
import { subjectsFor } from './subjectsFor'

interface Props {
  subjects: readonly { readonly id: string; readonly path: readonly string[] }[]
  value: Chosen | null
  onChange: (chosen: Chosen | null) => void
  problem?: string | undefined
}

/** A node of the subject tree: the tree while nothing is typed, and every path that fits what is. */
export function SubjectField({ subjects, value, onChange, problem }: Props) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const text = typed === value?.label ? '' : typed
  const choices = subjectsFor(subjects, text).map(({ id, path }) => {
    const label = path.join(' › ')
    if (text) return { id, label }
    return { id, label, line: <Branch depth={path.length - 1} title={path.at(-1) ?? ''} /> }
  })
  return (
    <ComboBox label={t`Subject`} choices={choices} onSearch={setTyped} value={value} onChange={onChange} problem={problem} />
  )
}

function Branch({ depth, title }: { depth: number; title: string }) {
  return (
    <span className={styles.branch} style={{ paddingLeft: depth * 14 }}>
      {title}
    </span>
  )
}
