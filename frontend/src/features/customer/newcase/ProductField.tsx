import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { type Choice, ComboBox } from '../../../kit/ComboBox'
import { useSearch } from '../../../relay/useSearch'
import type { ProductFieldQuery } from './__generated__/ProductFieldQuery.graphql'

interface Props {
  label?: string
  value: Choice | null
  onChange: (chosen: Choice | null) => void
  problem?: string | undefined
}

export function ProductField({ label, problem, ...props }: Props) {
  const { t } = useLingui()
  const { data, isSearching, failure, search } = useSearch<ProductFieldQuery>(graphql`
    query ProductFieldQuery($search: String!) {
      products(search: $search) {
        id
        name
        productNumber
      }
    }
  `)
  const choices = data?.products.map(({ id, name, productNumber }) => ({ id, label: name, detail: productNumber ?? '' }))
  return (
    <ComboBox<Choice>
      {...props}
      label={label ?? t`Product`}
      choices={choices ?? []}
      isSearching={isSearching}
      onSearch={(text) => search({ search: text })}
      problem={problem ?? failure ?? undefined}
    />
  )
}
