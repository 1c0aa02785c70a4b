import type { Language, LocalText } from '../../core/release/localText.ts'
import type { AtlasIndicator, Confidentiality } from './atlas.ts'
import { defined } from './defined.ts'
import type { IndicatorInput } from './schema/indicatorSchema.ts'
import { atlasValues } from './terms.ts'
import { toLocalText, type TextInput } from './toLocalText.ts'

const textKeys = [
  'shortName',
  'plain',
  'description',
  'interpretation',
  'method',
  'source',
  'contact',
  'referenceDate',
  'numeratorLabel',
  'denominatorLabel',
] as const

function toClasses(classes: IndicatorInput['classes']): Pick<AtlasIndicator, 'classes'> {
  if (!classes) return {}
  const palette = defined({ palette: classes.palette })
  if (classes.method === 'fixed')
    return { classes: { method: 'fixed', breaks: classes.breaks ?? [], ...palette } }
  return { classes: { method: classes.method, count: classes.count ?? 5, ...palette } }
}

const toBreakdown = ({
  to,
  ...rest
}: NonNullable<IndicatorInput['breakdown']>): NonNullable<AtlasIndicator['breakdown']> => ({
  ...rest,
  ...defined({ to }),
})

/** An indicator with its defaults: parents from counts where there are counts, no decimals for counts, else one. */
export function toIndicator(
  input: IndicatorInput,
  language: Language,
  confidentiality: Confidentiality,
): AtlasIndicator {
  const text = (written: TextInput | undefined): LocalText =>
    written === undefined ? {} : toLocalText(written, language)
  const isShare = input.kind === 'share'
  const values = atlasValues(input.values, isShare)
  const computable = !['median', 'index', 'category'].includes(input.kind)
  return {
    id: input.id,
    topic: input.topic,
    name: text(input.name),
    ...Object.fromEntries(
      textKeys.flatMap((key) => (input[key] === undefined ? [] : [[key, text(input[key])]])),
    ),
    kind: input.kind,
    unit: { symbol: text(input.unit?.symbol), name: text(input.unit?.name) },
    decimals: input.decimals ?? (input.kind === 'count' ? 0 : 1),
    direction: input.direction,
    headline: input.headline,
    tags: input.tags ?? [],
    related: input.related ?? [],
    values,
    ...(input.references && { references: atlasValues(input.references, isShare) }),
    aggregate: input.aggregate ?? (values.kind === 'fraction' && computable ? 'counts' : 'none'),
    confidentiality: { ...confidentiality, ...defined(input.confidentiality ?? {}) },
    breaks: (input.breaks ?? []).map(({ at, note }) =>
      note === undefined ? { at } : { at, note: text(note) },
    ),
    ...toClasses(input.classes),
    ...(input.breakdown && { breakdown: toBreakdown(input.breakdown) }),
    ...(input.categories && {
      categories: input.categories.map((c) => ({
        value: c.value,
        label: text(c.label),
        ...defined({ color: c.color }),
      })),
    }),
  }
}
