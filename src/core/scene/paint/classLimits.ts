// The job: class limits that are too much work for a frame.
import { breaksBy } from '../../classification/breaksBy.ts'
import type { LimitsInput } from './limitsInput.ts'

export const classLimits = ({ method, values, count }: LimitsInput): readonly number[] =>
  breaksBy(method, values, count)
