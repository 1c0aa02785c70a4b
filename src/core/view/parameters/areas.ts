import type { Parameter } from './parameter.ts'

// A comma within an id is written %2C once more than the rest of the link, so that a mail program that encodes the commas
// between ids does no harm.
const spelled = (id: string) => id.replaceAll('%', '%25').replaceAll(',', '%2C')
const read = (text: string) => text.replaceAll(/%2C/gi, ',').replaceAll('%25', '%')

/** Chosen areas in order of choice, comma-separated; empty: none. */
export const areas: Parameter = {
  key: 'areas',
  serialise: (view) => view.areas.map(spelled).join(','),
  parse: (text) => ({
    areas: text
      .split(',')
      .filter((id) => id !== '')
      .map(read),
  }),
}
