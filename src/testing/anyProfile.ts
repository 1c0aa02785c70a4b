// Profiles at random over the sample release's areas: several indicators of any kind, any area, district or combined area.
import fc from 'fast-check'
import type { Dataset } from '../core/release/dataset.ts'
import { languages } from '../core/release/localText.ts'
import { levelById } from '../core/release/lookups.ts'
import type { Manifest } from '../core/release/manifest.ts'
import type { AreaProfile } from '../core/scene/profile/areaProfile.ts'
import { makeProfile } from '../core/scene/profile/page/makeProfile.ts'
import { profileFigure } from '../core/scene/profile/page/profileFigure.ts'
import { profileIndicators } from '../core/scene/profile/page/profileIndicators.ts'
import { profileRows } from '../core/scene/profile/page/profileRows.ts'
import { profileSubject, type ProfileWish } from '../core/scene/profile/page/profileSubject.ts'
import { profileColumn } from '../core/scene/profile/profileColumn.ts'
import type { Scope, ViewState } from '../core/view/viewState.ts'
import { cellsOf, type CellShape } from './any/anyCells.ts'
import { anyShape, indicatorOf, periodsOf, type IndicatorShape } from './any/anyIndicator.ts'
import { sampleAreas, sampleManifest, sampleView } from './sampleRelease.ts'
import { sampleDataset } from './sampleDataset.ts'

const idsAt = (level: string) => (sampleAreas.get(level) ?? []).map(({ id }) => id)
const levelIds = ['ort', 'kreis', 'land']

const anyCellShape: fc.Arbitrary<CellShape> = fc.record({
  seed: fc.nat(),
  absent: fc.constantFrom(0, 1, 3, 9),
  flagged: fc.constantFrom(0, 2),
  areTied: fc.boolean(),
  hasCounts: fc.constantFrom(true, true, false),
  hasIntervals: fc.constantFrom(true, true, false),
})

/** As links name them. */
type Asked = Pick<ViewState, 'level' | 'areas' | 'combined'>
const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  ...levelIds.map((level) =>
    fc.constantFrom(...idsAt(level)).map((id) => ({ level, areas: [id], combined: [] })),
  ),
  fc.subarray(idsAt('ort'), { minLength: 2 }).map((combined) => ({ level: 'ort', areas: [], combined })),
)

const anyChoice = fc.record({
  indicators: fc.array(fc.tuple(anyShape, anyCellShape), { minLength: 1, maxLength: 5 }),
  asked: anyAsked,
  period: fc.constantFrom('2018', '2021', '2024', '2022/2024', '2024-06'),
  language: fc.constantFrom(...languages),
  scope: fc.constantFrom<(Scope | undefined)[]>(undefined, undefined, { kind: 'within', id: 'K1' }),
})
type Choice = typeof anyChoice extends fc.Arbitrary<infer T> ? T : never

function filesOf(manifest: Manifest, shapes: Choice['indicators']) {
  return manifest.indicators.map((indicator, i) => {
    const [shape, cells] = shapes[i] as [IndicatorShape, CellShape]
    const cellOf = cellsOf(indicator, cells)
    const datasets = new Map<string, Dataset>(
      levelIds.map((level) => [
        level,
        sampleDataset(indicator.id, level, idsAt(level), periodsOf(shape), (id, period) =>
          cellOf(level, id, period),
        ),
      ]),
    )
    return { indicator, datasets }
  })
}

function wishOf(manifest: Manifest, { level: id, areas: [area], combined }: Asked): ProfileWish {
  const level = levelById(manifest, id)
  if (!level) throw new Error('anyProfile: no level')
  return area === undefined ? { kind: 'combined', level, ids: combined } : { kind: 'area', level, id: area }
}

function profileOf({ indicators: shapes, asked, period, language, scope }: Choice): AreaProfile {
  const indicators = shapes.map(([shape], i) =>
    indicatorOf(`i${i}`, { de: `Merkmal ${i}`, en: `Feature ${i}` }, shape),
  )
  const manifest = { ...sampleManifest, indicators }
  const wish = wishOf(manifest, asked)
  const { level } = wish
  const [edition] = level.editions
  const tiers = levelIds.slice(levelIds.indexOf(level.id)).map((id) => sampleAreas.get(id))
  const areas = tiers[0] ?? []
  const subject = profileSubject(wish, areas, tiers[1] ?? [])
  if (!subject || !edition) throw new Error('anyProfile: no subject')
  const rows = profileRows(tiers, scope)
  const view: ViewState = { ...sampleView, ...asked, period, language, ...(scope && { scope }) }
  const editions = new Map(levelIds.map((id) => [id, edition.id]))
  const ground = { manifest, scene: { view, level, edition, rows }, areas: sampleAreas, editions }
  const files = filesOf(manifest, shapes)
  const figures = profileIndicators(manifest, level.id).flatMap((indicator) => {
    const datasets = files.find((one) => one.indicator === indicator)?.datasets
    const dataset = datasets?.get(level.id)
    if (!datasets || !dataset) return []
    const ancestors = new Map([...datasets].filter(([id]) => id !== level.id))
    const column = profileColumn(ground, { indicator, dataset, ancestors })
    return [profileFigure({ level, edition, areas, rows }, subject, column)]
  })
  return makeProfile({
    manifest,
    subject,
    level,
    edition,
    view,
    rows,
    figures,
    datasets: new Map(),
    notLoaded: [],
  })
}

export interface AnyProfile {
  readonly profile: AreaProfile
  readonly language: Choice['language']
}
export const anyProfile: fc.Arbitrary<AnyProfile> = anyChoice.map((choice) => ({
  profile: profileOf(choice),
  language: choice.language,
}))
