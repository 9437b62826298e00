import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Problem } from './error-page.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error: unknown
  readonly hasFailed: boolean
}

/** Last resort around the whole window; each screen has its own through the router. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { error: null, hasFailed: false }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, hasFailed: true }
  }

  override componentDidCatch(_error: unknown, _info: ErrorInfo): void {
    // `Problem` reports it
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <Problem error={this.state.error} onRetry={() => this.setState({ error: null, hasFailed: false })} />
    )
  }
}
