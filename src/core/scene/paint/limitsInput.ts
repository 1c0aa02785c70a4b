// Which class limits are too much work for a frame, and what a worker needs to find them (classLimits.ts).
import type { ComputedMethod } from '../../classification/breaksBy.ts'
import type { Dataset } from '../../release/dataset.ts'
import type { ViewState } from '../../view/viewState.ts'
import { remember } from '../remember.ts'
import { countOf } from './limits.ts'
import { spanValues } from './spanValues.ts'
import { limitsKey } from './valuePainting.ts'

export interface LimitsInput {
  readonly method: ComputedMethod
  readonly values: Float64Array
  readonly count: number
}

/** From so many values on, natural breaks take longer than a frame (about 10 ms at this number). */
const many = 8000

interface WantedLimits {
  readonly key: string
  readonly input: LimitsInput
}

/** The same input as long as nothing it depends on changes: so that nobody has to compare a quarter of a million numbers. */
const inputs = remember((_dataset: Dataset) => new Map<string, WantedLimits>())

/** Undefined where the work is small, or the limits are given. Limits of changes are computed from fewer values: not here. */
export function limitsInput(dataset: Dataset, view: ViewState): WantedLimits | undefined {
  const { classes, mode } = view
  if (!classes || classes.method === 'fixed' || classes.method === 'manual' || mode === 'change')
    return undefined
  if (dataset.columns.value.length < many) return undefined
  const key = limitsKey(view)
  const known = inputs(dataset).get(key)
  if (known) return known
  const values = spanValues(dataset, classes.span, view.period)
  const kept = view.isZeroApart ? values.filter((value) => value !== 0) : values
  const input = { method: classes.method, values: kept, count: countOf(classes) }
  const wanted = { key, input }
  inputs(dataset).set(key, wanted)
  return wanted
}
