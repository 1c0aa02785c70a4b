import { suggestion } from '../nearestWord.ts'
import type { Complaints } from '../complaints.ts'
import type { YamlPath } from '../parseYaml.ts'

/** Complains where `id` is none of `known`. `what` as in "table", `who` as in "indicator rent". */
export function checkKnown(
  id: string,
  known: readonly string[],
  what: string,
  who: string,
  at: YamlPath,
  complaints: Complaints,
): boolean {
  if (known.includes(id)) return true
  complaints.at(at, {
    code: `${what.replaceAll(' ', '-')}-unknown`,
    message: `${who}: the ${what} "${id}" is not declared`,
    value: id,
    hint: suggestion(id, known),
  })
  return false
}

/** Complains about every id after the first that is the same. */
export function checkUnique(
  ids: readonly { readonly id: string; readonly at: YamlPath }[],
  what: string,
  complaints: Complaints,
): void {
  const seen = new Set<string>()
  for (const { id, at } of ids) {
    if (id === '') continue
    if (seen.has(id))
      complaints.at(at, { code: 'id-twice', message: `${what} "${id}" is declared twice`, value: id })
    seen.add(id)
  }
}
