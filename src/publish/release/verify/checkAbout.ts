// What a file says for those who read nothing else is what the manifest and the outlines say.
import { aboutOf, type FullJsonStat } from '../../../core/release/fullJsonStat.ts'
import { levelById } from '../../../core/release/lookups.ts'
import type { DatasetEntry, Indicator, Manifest } from '../../../core/release/manifest.ts'
import type { Problem } from '../../problem.ts'
import { faultOf } from './fault.ts'

/** The same however its keys are ordered. */
const spelled = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** Nothing to hold in a file of an older release. `areas`: of the file, in its order. */
export function checkAbout(
  path: string,
  file: FullJsonStat,
  manifest: Manifest,
  indicator: Indicator,
  entry: DatasetEntry,
  areas: readonly string[],
  parents: ReadonlyMap<string, string> | undefined,
): Problem[] {
  const { about, parents: told } = file.extension ?? {}
  const level = levelById(manifest, entry.level)
  const problems: Problem[] = []
  const say = (code: string, message: string) => problems.push(faultOf(path, { code, message }))
  if (about && level && spelled(about) !== spelled(aboutOf(manifest, indicator, level, entry)))
    say('about-differs', 'names, unit, source or areas are not those of the manifest')
  if (told && spelled(told) !== spelled(areas.map((id) => parents?.get(id) ?? null)))
    say('parents-differ', 'the areas lie in others than in the outlines')
  return problems
}
