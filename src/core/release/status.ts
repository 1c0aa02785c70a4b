/**
 * Value statuses of a cell, `docs/interfaces.md` section 3. The first five stand instead of a value,
 * the last three beside one. `value` (an ordinary value) is never written to a file.
 */
export const absentStatuses = ['withheld', 'missing', 'notApplicable', 'pending', 'unreliable'] as const
export const flagStatuses = ['provisional', 'revised', 'estimated'] as const

/** Why a cell bears no number. */
export type AbsentStatus = (typeof absentStatuses)[number]
/** What must be said beside a number. `unreliable` may also stand beside a number. */
export type FlagStatus = (typeof flagStatuses)[number] | 'unreliable'
export type Status = AbsentStatus | FlagStatus

export const statuses: readonly Status[] = [...absentStatuses, ...flagStatuses]
export const isStatus = (word: string): word is Status => (statuses as readonly string[]).includes(word)
