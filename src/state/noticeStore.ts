// What could not be shown as wished, until the reader dismisses it. What one of his own choices led to goes with the next
// choice; what a link led to stays.
import { create } from 'zustand'
import type { Notice } from '../core/view/notice.ts'

/** A pinned release that was taken back, with what the publisher says about it. */
export interface WithdrawnNotice {
  readonly code: 'withdrawnRelease'
  readonly key: 'release'
  readonly value: string
  readonly shown: string
  readonly date: string
  readonly reason: string
}
export type ToldNotice = Notice | WithdrawnNotice

interface Told {
  readonly id: number
  readonly notice: ToldNotice
  readonly from: 'link' | 'choice'
}

const useStore = create<{ told: readonly Told[]; count: number }>(() => ({ told: [], count: 0 }))

function replace(from: Told['from'], gone: (told: Told) => boolean, notices: readonly ToldNotice[]): void {
  useStore.setState(({ told, count }) => {
    const kept = told.filter((old) => !gone(old))
    if (notices.length === 0 && kept.length === told.length) return {}
    const added = notices.map((notice, i) => ({ id: count + i, notice, from }))
    return { told: [...kept, ...added], count: count + notices.length }
  })
}

/** A link was followed: everything said before is about another view. */
export const tellOfLink = (notices: readonly ToldNotice[]): void => replace('link', () => true, notices)
export const tellOfChoice = (notices: readonly ToldNotice[]): void =>
  replace('choice', ({ from }) => from === 'choice', notices)
/** Found out later about the same view. `choice`: goes with the next one. */
export const tellOfMore = (notices: readonly ToldNotice[], from: Told['from'] = 'link'): void =>
  replace(from, () => false, notices)
export const dismissNotice = (id: number): void => replace('link', (told) => told.id === id, [])
export const useNotices = (): readonly Told[] => useStore((state) => state.told)
