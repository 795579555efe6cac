import { SkeletonRows } from '../../kit/Skeleton'
import type { CasePartProps } from '../../lib/parts'
import type { slots_case$data } from './__generated__/slots_case.graphql'
import styles from './CasePane.module.css'
import { CasePart } from './CasePart'
import type { CaseParts } from './slots'

interface Props extends CasePartProps {
  item: slots_case$data
  sections: CaseParts['related']
}

/** What the case has to do with others, section by section. */
export function Related({ sections, ...props }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard
    <div className={styles.related} tabIndex={0}>
      {sections.map(({ id, part: Section }) => (
        <CasePart key={id} fallback={<Loading />}>
          <Section {...props} />
        </CasePart>
      ))}
    </div>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      <SkeletonRows rows={3} height={20} />
    </div>
  )
}
