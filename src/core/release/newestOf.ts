// The newest period of a published indicator file, as a file of the same shape: all that a frame's first figures need, and with
// twenty years a twentieth of what they would have to wait for.
import type { FullJsonStat } from './fullJsonStat.ts'

/** Below the folder of what is published beside a release. */
export const newestPath = (indicator: string, level: string): string => `newest/${indicator}.${level}.json`

/** The file itself where it has one period, or none. Throws for an index that is not a list: no release has one. */
export function newestOf(file: FullJsonStat): FullJsonStat {
  const { dimension, size, value, status, extension } = file
  const { index, label } = dimension.period.category
  if (!Array.isArray(index)) throw new Error('the periods of a published file are a list')
  const newest = index.at(-1)
  if (newest === undefined || index.length === 1) return file
  const last = index.length - 1
  const isNewest = (position: number) => position % index.length === last
  const own = Object.entries(status ?? {})
    .map(([position, word]) => [Number(position), word] as const)
    .filter(([position]) => isNewest(position))
  const about = extension?.about
  return {
    ...file,
    size: [size[0], size[1], 1],
    value: value.filter((_, position) => isNewest(position)),
    ...(status && {
      status: Object.fromEntries(own.map(([position, word]) => [(position - last) / index.length, word])),
    }),
    dimension: {
      ...dimension,
      period: {
        ...dimension.period,
        category: {
          ...dimension.period.category,
          index: [newest],
          ...(label && { label: { [newest]: label[newest] ?? newest } }),
        },
      },
    },
    ...(extension && {
      extension: { ...extension, ...(about && { about: { ...about, areas: about.areas.slice(-1) } }) },
    }),
  }
}
