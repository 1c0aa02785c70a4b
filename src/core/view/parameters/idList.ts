// Ids in one value of the link. A separator within an id is written %2C, %3B or %25 once more than the rest of the link, so that
// a mail program that encodes the separators themselves does no harm.
const spelled = (id: string) => id.replaceAll('%', '%25').replaceAll(',', '%2C').replaceAll(';', '%3B')
const read = (text: string) => text.replaceAll(/%2C/gi, ',').replaceAll(/%3B/gi, ';').replaceAll('%25', '%')

export const idList = {
  serialise: (ids: readonly string[]): string => ids.map(spelled).join(','),
  parse: (text: string): readonly string[] =>
    text
      .split(',')
      .filter((id) => id !== '')
      .map(read),
}
