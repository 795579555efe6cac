import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import type { Choice } from '../../kit/ComboBox'
import { useSearch } from '../../relay/useSearch'
import type { ProductPickerQuery } from './__generated__/ProductPickerQuery.graphql'
import { FoundPicker } from './FoundPicker'

interface Props {
  value: { readonly id: string; readonly name: string } | null
  isFixed: boolean
  onChange: (choice: Choice | null) => void
}

const productsQuery = graphql`
  query ProductPickerQuery($search: String) {
    products(search: $search) {
      id
      name
      productNumber
    }
  }
`

/** What the case is about, of the things we sell. */
export function ProductPicker({ value, isFixed, onChange }: Props) {
  const { t } = useLingui()
  const { data, isSearching, search } = useSearch<ProductPickerQuery>(productsQuery)
  return (
    <FoundPicker
      name={t`Product`}
      value={value && { id: value.id, label: value.name }}
      isFixed={isFixed}
      choices={(data?.products ?? []).map(({ id, name, productNumber }) => ({
        id,
        label: name,
        ...(productNumber && { detail: productNumber }),
      }))}
      isSearching={isSearching}
      onSearch={(text) => search({ search: text === value?.name ? '' : text })}
      onChange={onChange}
    />
  )
}
