// A broken part of the screen stays a broken part: the rest goes on.
import { Component, type ReactNode } from 'react'

interface Props {
  /** Shown in place of the broken part; `again` draws it anew. */
  readonly renderFallback: (error: unknown, again: () => void) => ReactNode
  /** When this changes, the part is drawn anew by itself. */
  readonly resetKey?: string
  readonly children: ReactNode
}
interface State {
  readonly failure: { readonly error: unknown; readonly key: string | undefined } | undefined
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error, key: undefined } }
  }

  static getDerivedStateFromProps({ resetKey }: Props, { failure }: State): State | null {
    if (!failure) return null
    if (failure.key === undefined && resetKey !== undefined) return { failure: { ...failure, key: resetKey } }
    return failure.key === resetKey ? null : { failure: undefined }
  }

  override render() {
    const { failure } = this.state
    if (failure) return this.props.renderFallback(failure.error, () => this.setState({ failure: undefined }))
    return this.props.children
  }
}
