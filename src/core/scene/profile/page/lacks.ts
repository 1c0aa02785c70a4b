// What a profile does not tell, and why: every indicator without a number, by reason.
import { absentStatuses } from '../../../release/status.ts'
import type { Indicator } from '../../../release/manifest.ts'
import type { Lack, LackGroup, ProfileFigure } from '../areaProfile.ts'

const order: readonly Lack[] = [
  ...absentStatuses,
  'refused',
  'later',
  'otherOutlines',
  'notAtLevel',
  'notLoaded',
]

function lackOf({ gap, refusal, cell }: ProfileFigure): Lack | undefined {
  if (gap) return gap
  if (refusal) return 'refused'
  return cell.kind === 'absent' ? cell.status : undefined
}

interface Lacking extends Pick<LackGroup, 'lack' | 'reason'> {
  readonly indicator: Indicator
}

export function lacksOf(
  figures: readonly ProfileFigure[],
  notAtLevel: readonly Indicator[],
  notLoaded: readonly Indicator[],
): readonly LackGroup[] {
  const lacking: readonly Lacking[] = [
    ...figures.flatMap((figure): readonly Lacking[] => {
      const lack = lackOf(figure)
      const reason = lack === 'refused' ? figure.refusal?.reason : undefined
      return lack ? [{ lack, indicator: figure.indicator, ...(reason && { reason }) }] : []
    }),
    ...notAtLevel.map((indicator) => ({ lack: 'notAtLevel' as const, indicator })),
    ...notLoaded.map((indicator) => ({ lack: 'notLoaded' as const, indicator })),
  ]
  return order.flatMap((lack) => {
    const own = lacking.filter((one) => one.lack === lack)
    return [...new Set(own.map(({ reason }) => reason))].map((reason) => ({
      lack,
      ...(reason && { reason }),
      indicators: own.filter((one) => one.reason === reason).map(({ indicator }) => indicator),
    }))
  })
}
