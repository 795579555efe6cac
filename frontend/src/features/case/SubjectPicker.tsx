import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import type { Choice } from '../../kit/ComboBox'
import { useSearch } from '../../relay/useSearch'
import type { SubjectPickerQuery } from './__generated__/SubjectPickerQuery.graphql'
import { FoundPicker } from './FoundPicker'

interface Props {
  value: { readonly id: string; readonly path: readonly string[] } | null
  isFixed: boolean
  onChange: (choice: Choice | null) => void
}

const subjectsQuery = graphql`
  query SubjectPickerQuery {
    subjects {
      id
      path
    }
  }
`

/** Where the case belongs in the subject tree. Every word that is typed must be somewhere on the path. */
export function SubjectPicker({ value, isFixed, onChange }: Props) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const { data, isSearching, search } = useSearch<SubjectPickerQuery>(subjectsQuery)
  const chosen = value && { id: value.id, label: labelOf(value.path) }
  const words = typed === chosen?.label ? [] : typed.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const choices = (data?.subjects ?? [])
    .map(({ id, path }) => ({ id, label: labelOf(path) }))
    .filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)))
  return (
    <FoundPicker
      name={t`Subject`}
      value={chosen}
      isFixed={isFixed}
      choices={choices}
      isSearching={isSearching}
      onSearch={(text) => {
        setTyped(text)
        if (!data && !isSearching) search({})
      }}
      onChange={onChange}
    />
  )
}

function labelOf(path: readonly string[]): string {
  return path.join(' › ')
}
