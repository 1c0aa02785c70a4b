// Figures → profile. Pure and quick: whatever takes time has been worked out figure by figure before.
import type { Dataset } from '../../../release/dataset.ts'
import { isListed } from '../../../release/isListed.ts'
import type { Edition, Indicator, Level, Manifest } from '../../../release/manifest.ts'
import type { ViewState } from '../../../view/viewState.ts'
import type { AreaRow } from '../../scene.ts'
import { similarIndicators } from '../../similar/similarIndicators.ts'
import { similarOf, type Similarity } from '../../similar/similarOf.ts'
import type {
  AreaProfile,
  ProfileChildren,
  ProfileFigure,
  ProfileSubject,
  ProfileTopic,
} from '../areaProfile.ts'
import { findingsOf } from '../findings/findingsOf.ts'
import { lacksOf } from './lacks.ts'
import { indicatorsByTopic, indicatorsNotAt } from './profileIndicators.ts'
import { sourcesOf } from './sourcesOf.ts'

export interface ProfileInput {
  readonly manifest: Manifest
  readonly subject: ProfileSubject
  readonly level: Level
  readonly edition: Edition
  readonly view: ViewState
  readonly rows: readonly AreaRow[]
  readonly figures: readonly ProfileFigure[]
  /** Files of the figures: what similar areas are looked for in. */
  readonly datasets: ReadonlyMap<string, Dataset>
  /** Indicators whose files did not come. */
  readonly notLoaded: readonly Indicator[]
  readonly children?: ProfileChildren
}

const mostSimilar = 5

function topicsOf(manifest: Manifest, figures: readonly ProfileFigure[]): readonly ProfileTopic[] {
  const byIndicator = new Map(figures.map((figure) => [figure.indicator.id, figure]))
  return [...indicatorsByTopic(manifest)].flatMap(([{ id, name }, indicators]) => {
    const own = indicators.flatMap((indicator) => byIndicator.get(indicator.id) ?? [])
    return own.length === 0 ? [] : [{ id, name, figures: own }]
  })
}

/** Over the headline indicators of the level, within the scope. */
function similarTo(input: ProfileInput, id: string): Similarity {
  const { manifest, level, edition, datasets, figures } = input
  const rows = input.rows.filter((row) => !row.isFiltered || row.id === id)
  const row = rows.find((one) => one.id === id)
  const view = { ...input.view, level: level.id, indicators: [] }
  const [first] = figures
  const measured = (
    first ? similarIndicators(manifest, { view, level, indicator: first.indicator }) : undefined
  )?.indicators
    .filter(isListed)
    .flatMap((indicator) => {
      const dataset = datasets.get(indicator.id)
      return dataset ? [{ indicator, dataset }] : []
    })
  return similarOf({ rows, view, level, edition, chosen: row ? [{ row }] : [] }, measured ?? [], {
    isOwnParentLeftOut: false,
    most: mostSimilar,
  })
}

export function makeProfile(input: ProfileInput): AreaProfile {
  const { manifest, subject, level, edition, view, rows, figures, notLoaded, children } = input
  const region = figures.find((figure) => figure.region)?.region
  return {
    subject,
    level,
    edition,
    period: view.period,
    release: { id: manifest.release.id, date: manifest.release.date },
    ...(region && { region: region.name }),
    ...(region && region.id === undefined && { isRegionPlural: true }),
    compared: {
      count: rows.filter(({ isFiltered }) => !isFiltered).length,
      isScoped: rows.some(({ isFiltered }) => isFiltered),
    },
    topics: topicsOf(manifest, figures),
    findings: findingsOf(figures),
    lacks: lacksOf(figures, indicatorsNotAt(manifest, level.id), notLoaded),
    ...(subject.kind === 'area' && rows.length > 2 && { similar: similarTo(input, subject.id) }),
    ...(children && { children }),
    sources: sourcesOf(figures),
  }
}
