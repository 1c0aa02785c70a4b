import type { Problem } from '../../problem.ts'

export type Fault = Pick<Problem, 'code' | 'message'> & Partial<Pick<Problem, 'value' | 'hint' | 'exit'>>

/** A fault of a published file; `file` below the data folder. Broken bytes unless said otherwise. */
export const faultOf = (file: string, fault: Fault): Problem => ({
  severity: 'error',
  file,
  exit: 1,
  ...fault,
})
