import { idList } from '../idList.ts'
import type { Parameter } from '../parameter.ts'

/** Chosen areas in order of choice, comma-separated; empty: none. An area of another level is written `level:id`. */
export const areas: Parameter = {
  key: 'areas',
  serialise: (view) => idList.serialise(view.areas),
  parse: (text) => ({ areas: idList.parse(text) }),
}
