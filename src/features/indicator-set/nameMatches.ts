// Whether a name holds what was typed, whatever the accents and capitals.
const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')

/** Each typed word somewhere in the name; nothing typed matches all. */
export function nameMatches(name: string, typed: string): boolean {
  const inside = folded(name)
  return folded(typed)
    .split(/\s+/)
    .every((word) => inside.includes(word))
}
