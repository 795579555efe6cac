import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../kit/TextField'

interface Props {
  /** From the address. */
  search: string
  onSearch: (text: string) => void
}

export function CustomersScreen({ search, onSearch }: Props) {
  const { t } = useLingui()
  return (
    <main>
      <TextField label={t`Find a customer`} value={search} onChange={onSearch} />
    </main>
  )
}
