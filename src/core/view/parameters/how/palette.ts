import type { Parameter } from '../parameter.ts'

/** Palette id, `-id`: inverted. Empty: the one for the indicator's direction. */
export const palette: Parameter = {
  key: 'palette',
  serialise: ({ palette: choice }) => (choice ? `${choice.isInverted ? '-' : ''}${choice.id}` : ''),
  parse: (text) => {
    if (text === '') return { palette: undefined }
    const isInverted = text.startsWith('-')
    const id = isInverted ? text.slice(1) : text
    return /^[a-z][a-z0-9-]*$/.test(id) ? { palette: { id, isInverted } } : undefined
  },
}
