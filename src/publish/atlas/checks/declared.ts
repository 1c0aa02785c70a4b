// What the checks look things up in: entries that are spelled right, with their place, and the ids of all entries,
// so that a fault inside one entry does not make others complain that it is not there.
import type { AtlasInput, LevelInput, PaletteInput, TableInput } from '../schema/atlasSchema.ts'
import type { IndicatorInput } from '../schema/indicatorSchema.ts'
import type { YamlPath } from '../parseYaml.ts'
import type { Validated } from '../schema/validateAtlas.ts'

interface Entry<T> {
  readonly item: T
  readonly index: number
}

export interface Declared {
  readonly levels: readonly Entry<LevelInput>[]
  readonly tables: readonly Entry<TableInput>[]
  readonly palettes: readonly Entry<PaletteInput>[]
  readonly indicators: readonly Entry<IndicatorInput>[]
  readonly levelIds: readonly string[]
  readonly tableIds: readonly string[]
  readonly paletteIds: readonly string[]
  readonly indicatorIds: readonly string[]
  readonly topics: readonly { readonly id: string; readonly at: YamlPath }[]
  /** Topics that the block `dcat` gives themes to. */
  readonly dcatTopics: readonly string[]
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The id of an entry that may be spelled wrong in any way; '' where it has none. */
function idOf(entry: unknown): string {
  const id: unknown = (entry as { id?: unknown } | null)?.id
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []

const idsOf = (list: unknown): string[] => listOf(list).map(idOf)

function flattenTopics(topics: unknown, at: YamlPath): { id: string; at: YamlPath }[] {
  return listOf(topics).flatMap((topic, i) => {
    const inner: unknown = (topic as { topics?: unknown } | null)?.topics
    const own: { id: string; at: YamlPath } = { id: idOf(topic), at: [...at, i, 'id'] }
    const below = flattenTopics(inner, [...at, i, 'topics'])
    return own.id === '' ? below : [own].concat(below)
  })
}

export function declaredIn({ input, isSound }: Validated): Declared {
  const sound = <K extends 'levels' | 'tables' | 'palettes' | 'indicators'>(list: K) =>
    (listOf(input[list]) as NonNullable<AtlasInput[K]>[number][])
      .map((item, index) => ({ item, index }))
      .filter(({ index }) => isSound(list, index))
  return {
    levels: sound('levels'),
    tables: sound('tables'),
    palettes: sound('palettes'),
    indicators: sound('indicators'),
    levelIds: idsOf(input.levels),
    tableIds: idsOf(input.tables),
    paletteIds: idsOf(input.palettes),
    indicatorIds: idsOf(input.indicators),
    topics: flattenTopics(input.topics, ['topics']),
    dcatTopics: keysOf((input.dcat as { themes?: unknown } | null | undefined)?.themes),
  }
}
