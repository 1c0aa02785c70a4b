// One key of the link. It knows how its part of the ViewState is spelled and nothing of the release.
import type { ViewWish } from '../notice.ts'
import type { ViewState } from '../viewState.ts'

export interface Parameter {
  readonly key: string
  /** The value to write; undefined where there is none. */
  serialise(view: ViewState): string | undefined
  /** What the value wishes for; undefined where it cannot be read. */
  parse(text: string): ViewWish | undefined
}
