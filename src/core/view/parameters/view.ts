import { views } from '../viewState.ts'
import type { Parameter } from './parameter.ts'

/** The part of the panel that is open. */
export const view: Parameter = {
  key: 'view',
  serialise: (state) => state.view,
  parse: (text) => {
    const known = views.find((name) => name === text)
    return known && { view: known }
  },
}
