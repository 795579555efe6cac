import { Component, type ReactNode } from 'react'
import { ErrorState } from '../../kit/States'

interface Props {
  /** Another one begins afresh. */
  resetKey?: string
  onRetry: () => void
  children: ReactNode
}

interface State {
  hasFailed: boolean
  resetKey: string | undefined
}

/** Keeps a case that could not be read or shown from taking the list beside it away. */
export class CaseBoundary extends Component<Props, State> {
  override state = { hasFailed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromProps({ resetKey }: Props, state: State) {
    return state.resetKey === resetKey ? null : { hasFailed: false, resetKey }
  }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <ErrorState onRetry={this.props.onRetry} /> : this.props.children
  }
}
