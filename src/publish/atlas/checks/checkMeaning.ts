import type { IndicatorInput } from '../schema/indicatorSchema.ts'
import type { Complaints } from '../complaints.ts'
import type { YamlPath } from '../parseYaml.ts'

type Kind = IndicatorInput['kind']

/** Kinds that may be added up over areas. */
const summable: ReadonlySet<Kind> = new Set<Kind>(['count', 'change'])
/** Kinds that cannot be computed for a parent from anything its areas have. */
const notComputable: ReadonlySet<Kind> = new Set<Kind>(['median', 'index', 'category'])

/** Parents: counts need a fraction, sums need counts, medians and indices are neither. */
function checkAggregate(indicator: IndicatorInput, at: YamlPath, complaints: Complaints): void {
  const { kind, aggregate, values } = indicator
  if (aggregate === undefined || aggregate === 'none') return
  const who = `indicator ${indicator.id}`
  const complain = (message: string, hint: string) =>
    complaints.at([...at, 'aggregate'], {
      code: 'aggregate',
      message: `${who}: ${message}`,
      value: aggregate,
      hint,
    })
  const isFraction = values.numerator !== undefined
  if (notComputable.has(kind))
    complain(
      `a ${kind} cannot be computed for parents`,
      'Write aggregate: none, and official values as references.',
    )
  else if (aggregate === 'counts' && !isFraction)
    complain('aggregate: counts needs numerator and denominator', 'Write sum for counts, else none.')
  else if (aggregate === 'sum' && (isFraction || !summable.has(kind)))
    complain(`a ${kind} must not be added up over areas`, 'Write counts for fractions, else none.')
}

function checkCategories(indicator: IndicatorInput, at: YamlPath, complaints: Complaints): void {
  const { kind, categories, values } = indicator
  const who = `indicator ${indicator.id}`
  const isCategory = kind === 'category'
  if (!isCategory && categories)
    complaints.at([...at, 'categories'], {
      code: 'categories',
      message: `${who}: categories belong to kind category`,
      value: kind,
    })
  if (isCategory && (values.numerator !== undefined || values.scale !== undefined))
    complaints.at([...at, 'values'], {
      code: 'categories',
      message: `${who}: a category is a text of one column, without numerator and scale`,
      value: kind,
    })
  const seen = new Set<string>()
  for (const [c, { value }] of (categories ?? []).entries()) {
    if (seen.has(value))
      complaints.at([...at, 'categories', c], {
        code: 'id-twice',
        message: `${who}: the category "${value}" is declared twice`,
        value,
      })
    seen.add(value)
  }
}

function checkClasses(indicator: IndicatorInput, at: YamlPath, complaints: Complaints): void {
  const { classes, kind } = indicator
  if (!classes) return
  const complain = (message: string) =>
    complaints.at([...at, 'classes'], {
      code: 'classes',
      message: `indicator ${indicator.id}: ${message}`,
      value: classes.method,
    })
  if (kind === 'category') complain('categories are their own classes')
  const { breaks, count } = classes
  if (classes.method === 'fixed') {
    if (!breaks?.length) complain('fixed classes need breaks')
    else if (breaks.some((b, i) => i > 0 && b <= (breaks[i - 1] ?? b))) complain('breaks must ascend')
    if (count !== undefined) complain('fixed classes have no count: it follows from the breaks')
  } else if (breaks) complain(`breaks belong to the method fixed, not to ${classes.method}`)
}

/** Words for what is counted need something that is counted. */
function checkLabels(indicator: IndicatorInput, at: YamlPath, complaints: Complaints): void {
  if (indicator.values.numerator !== undefined || indicator.values.denominator !== undefined) return
  for (const key of ['numeratorLabel', 'denominatorLabel'] as const)
    if (indicator[key] !== undefined)
      complaints.at([...at, key], {
        code: 'label-without-fraction',
        message: `indicator ${indicator.id}: ${key} belongs to numerator and denominator`,
        value: key,
        hint: 'Leave it out: name and unit say what a value is.',
      })
}

/** What kind, aggregate, categories, classes and labels say must make sense together. */
export function checkMeaning(indicator: IndicatorInput, at: YamlPath, complaints: Complaints): void {
  checkAggregate(indicator, at, complaints)
  checkCategories(indicator, at, complaints)
  checkClasses(indicator, at, complaints)
  checkLabels(indicator, at, complaints)
  const needsUnit = indicator.kind !== 'category' && indicator.kind !== 'index'
  if (needsUnit && indicator.unit === undefined)
    complaints.at(at, {
      code: 'unit-missing',
      message: `indicator ${indicator.id}: a ${indicator.kind} needs a unit`,
      value: 'unit',
      hint: 'unit: { symbol: "%", name: Prozent }; the symbol may be the empty text.',
    })
}
