import { useLingui } from '@lingui/react/macro'
import { GitMerge } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import type { CasePartProps } from '../../lib/parts'
import type { MergedBanner_case$key } from './__generated__/MergedBanner_case.graphql'
import styles from './Merge.module.css'
import { useUnmerge } from './useUnmerge'

/** On a case that was merged: where everything is now, and the way back. */
export function MergedBanner({ item, onOpen }: CasePartProps & { item: MergedBanner_case$key }) {
  const { t } = useLingui()
  const { id, number, mergedInto, mergedIntoFinal, viewerCanUnmerge } = useFragment(
    graphql`
      fragment MergedBanner_case on Case {
        id
        number
        mergedInto {
          id
          number
        }
        mergedIntoFinal {
          id
          number
          title
        }
        viewerCanUnmerge {
          allowed
        }
      }
    `,
    item,
  )
  const { unmerge, isPending } = useUnmerge()
  if (!mergedIntoFinal) return null
  const into = mergedIntoFinal.number
  const through = mergedInto && mergedInto.id !== mergedIntoFinal.id ? mergedInto.number : null
  return (
    <div className={styles.banner} role="note">
      <GitMerge size={15} aria-hidden="true" />
      <span>{through ? t`Merged into ${into}, through ${through}` : t`Merged into ${into}`}</span>
      <Button variant="link" onPress={() => onOpen(into)}>
        {t`Open ${into}`}
      </Button>
      {viewerCanUnmerge.allowed && (
        <Button isDisabled={isPending} onPress={() => void unmerge(id, number)}>
          {t`Separate again`}
        </Button>
      )}
    </div>
  )
}
