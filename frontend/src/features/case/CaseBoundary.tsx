import { Component, type ReactNode } from 'react'
import { ErrorState } from '../../kit/States'

interface Props {
  onRetry: () => void
  children: ReactNode
}

/** Keeps a case that could not be read or shown from taking the list beside it away. */
export class CaseBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <ErrorState onRetry={this.props.onRetry} /> : this.props.children
  }
}
