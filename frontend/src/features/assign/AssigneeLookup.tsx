import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import { Avatar } from '../../kit/Avatar'
import { type Choice, ComboBox } from '../../kit/ComboBox'
import { useViewer } from '../../relay/viewer'
import { usePeople } from './usePeople'

interface Props {
  label: string
  value: Choice | null
  onChange: (choice: Choice | null) => void
  problem?: string | undefined
}

/** Finds a colleague or a team; oneself first. */
export function AssigneeLookup({ problem, ...props }: Props) {
  const me = useViewer()
  const { users, teams, isSearching, failure, search } = usePeople()
  const [text, setText] = useState('')
  const fits = (name: string) => name.toLocaleLowerCase().includes(text.toLocaleLowerCase())
  const people = [...users.filter(({ id }) => id === me.userId), ...users.filter(({ id }) => id !== me.userId)]
  const choices: Choice[] = [
    ...people.map(({ id, name }) => ({ id, label: name, icon: <Avatar name={name} size={18} /> })),
    ...teams
      .filter(({ name }) => fits(name))
      .map(({ id, name }) => ({ id, label: name, icon: <UsersRound size={16} strokeWidth={1.75} aria-hidden="true" /> })),
  ]
  return (
    <ComboBox<Choice>
      {...props}
      choices={choices}
      isSearching={isSearching}
      problem={problem ?? failure ?? undefined}
      onSearch={(next) => {
        setText(next)
        search(next)
      }}
    />
  )
}
