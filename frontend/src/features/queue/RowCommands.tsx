import type { usePlaceVerbs_case$key } from './__generated__/usePlaceVerbs_case.graphql'
import { usePlaceCommands } from './usePlaceCommands'
import { usePlaceVerbs } from './usePlaceVerbs'

/** The keys of the row that is chosen, also while its case is still being read. */
export function RowCommands({ item, onOpen }: { item: usePlaceVerbs_case$key; onOpen: (number: string) => void }) {
  usePlaceCommands(usePlaceVerbs(item, onOpen))
  return null
}
