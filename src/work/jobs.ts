// The register of heavy work. To add a job:
//   1. write it as a pure function in core, or in export where it writes a file: `(input, report: Report) => output` or a promise
//      of it (`Report`: core/statistics/progress/report.ts). In long loops `await report(shareDone)` every millisecond or so: there it shows
//      progress, lets others run and can be cancelled. Input and output are plain data: numbers, texts, lists, typed arrays,
//      Maps; no functions. Megabytes come and go as a Blob: an array is copied, or taken in, while the page waits. Chance takes
//      its seed from the input.
//   2. add one line below.
//   3. call `runJob('name', input, { signal, onProgress })`, or in a component `useJob('name', memoisedInput)`.
import { digestOfBlob } from '../core/release/reading/digestOfBlob.ts'
import { readDatasetBlob } from '../core/release/reading/readDatasetBlob.ts'
import { classLimits } from '../core/scene/paint/classLimits.ts'
import { plausibleRanks } from '../core/scene/rankChance/plausibleRanks.ts'
import { areaTypes } from '../core/scene/types/areaTypes.ts'
import { spatialPattern } from '../core/scene/space/spatialPattern.ts'
import { figureFile } from '../export/figureFile.ts'
import { pngFile } from '../export/picture/pngFile.ts'
import { zipEntry } from '../export/site/zipEntry.ts'
import type { InputOf, JobTable, OutputOf } from './protocol.ts'

export const jobs = {
  areaTypes,
  classLimits,
  digestOfBlob,
  figureFile,
  plausibleRanks,
  pngFile,
  readDatasetBlob,
  spatialPattern,
  zipEntry,
} satisfies JobTable

export type Jobs = typeof jobs
export type JobName = keyof Jobs
export type JobInput<N extends JobName> = InputOf<Jobs[N]>
export type JobOutput<N extends JobName> = OutputOf<Jobs[N]>
