// Keys with one of a few names.
import { languages } from '../../release/localText.ts'
import { coefficients, modes, neighbourRules, views, type ViewState } from '../viewState.ts'
import type { Parameter } from './parameter.ts'

type Named = 'view' | 'mode' | 'change' | 'language' | 'neighbours' | 'coefficient'

const nameOf = <P extends Named>(key: string, part: P, names: readonly ViewState[P][]): Parameter => ({
  key,
  serialise: (view) => view[part],
  parse: (text) => {
    const known = names.find((name) => name === text)
    return known && { [part]: known }
  },
})

/** The part of the panel that is open. */
export const view = nameOf('view', 'view', views)
/** What the map shows of the indicator. */
export const mode = nameOf('mode', 'mode', modes)
/** `absolute`: as difference; `relative`: in per cent of the first value. */
export const change = nameOf('change', 'change', ['absolute', 'relative'])
export const language = nameOf('lang', 'language', languages)
/** Of a pattern: `queen`: a shared corner is enough; `rook`: a shared border. */
export const neighbours = nameOf('neighbours', 'neighbours', neighbourRules)
/** Of the matrix. */
export const coefficient = nameOf('coefficient', 'coefficient', coefficients)
