// English; the shape is the German one.
import type { FlagStatus } from '../../../core/release/status.ts'
import type { areaDe } from '../figures/area.ts'

const flagsEn: Record<FlagStatus, string> = {
  provisional: 'may still change',
  revised: 'changed since an earlier release',
  estimated: 'not counted but estimated',
  unreliable: 'of limited reliability',
}

export const areaEn: typeof areaDe = {
  title: 'Key figures',
  levelIn: (level, parent) => `${level} in ${parent}`,
  interval: (range) => `95% interval ${range}`,
  intervalMeaning:
    'Even when nothing changes in people’s circumstances, counted cases vary by chance from year to year. ' +
    'The interval shows how far a value varies by chance alone with this number of cases: in 95 of 100 cases ' +
    'it includes the value that would hold without chance.',
  rank: (rank) => `Rank ${rank}`,
  rankOf: (of) => `of ${of}`,
  tied: (others) => `level with ${others}`,
  rankNote: 'Rank 1 is the highest value.',
  to: (name) => `vs ${name}`,
  flags: flagsEn,
  chosen: 'Chosen areas',
  remove: (name) => `Remove ${name} from the selection`,
  clear: 'Clear selection',
  zoom: 'Zoom to this area',
  invitation: 'For the figures of one area, choose it on the map, in the ranking or by search.',
  whole: (period) => `overall, ${period}`,
  rangeOf: (plural) => `range of ${plural}`,
  withValue: (count, all) => `${count} of ${all}`,
  withValueOf: (plural) => `${plural} with a value`,
  computed: 'computed from the published numbers',
  noWhole: 'There is no value for the whole.',
}
