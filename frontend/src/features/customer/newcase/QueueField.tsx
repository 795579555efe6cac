import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ComboBox } from '../../../kit/ComboBox'
import type { Chosen } from './draft'

interface Props {
  queues: readonly { readonly id: string; readonly name: string }[]
  value: Chosen | null
  onChange: (chosen: Chosen | null) => void
  problem?: string | undefined
}

export function QueueField({ queues, ...props }: Props) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const text = typed === props.value?.label ? '' : typed.toLocaleLowerCase()
  const choices = queues
    .filter(({ name }) => name.toLocaleLowerCase().includes(text))
    .map(({ id, name }) => ({ id, label: name }))
  return <ComboBox label={t`Queue`} placeholder={t`None`} choices={choices} onSearch={setTyped} {...props} />
}
