import { CasePane, type CasePaneProps } from '../../features/case/CasePane'
import { PlaceActions } from '../../features/queue/PlaceActions'
import { caseParts } from './caseParts'
import { SideButton } from './SideButton'
import type { PaneState } from './usePanes'

interface Props extends Omit<CasePaneProps, 'actions' | 'parts'> {
  panes: PaneState
}

/** The open case with everything that features put into it. */
export function CaseView({ panes, ...props }: Props) {
  return (
    <CasePane
      parts={caseParts}
      actions={(found) => (
        <>
          <PlaceActions item={found} onOpen={props.onOpen} />
          <SideButton panes={panes} />
        </>
      )}
      {...props}
    />
  )
}
