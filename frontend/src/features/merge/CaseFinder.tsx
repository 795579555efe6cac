import { useLingui } from '@lingui/react/macro'
import { ComboBox } from '../../kit/ComboBox'
import { useActiveCases } from './useActiveCases'

interface Props {
  /** Those that were found already. */
  except: readonly string[]
  onChoose: (id: string) => void
  /** None was found yet. */
  isFirst: boolean
}

/** Finds an active case by number or words of its title; of the same customer before anything is typed. */
export function CaseFinder({ except, onChoose, isFirst }: Props) {
  const { t } = useLingui()
  const { found, isSearching, search } = useActiveCases(except[0] ?? '')
  return (
    <ComboBox
      label={isFirst ? t`Merge with` : t`And with`}
      placeholder={t`Number or title of an active case`}
      choices={found.filter(({ id }) => !except.includes(id))}
      onSearch={search}
      isSearching={isSearching}
      value={null}
      onChange={(choice) => choice && onChoose(choice.id)}
      autoFocus={isFirst}
    />
  )
}
