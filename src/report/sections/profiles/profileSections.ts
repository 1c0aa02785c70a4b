// A page for each area of the report, or one for areas combined.
import { textIn } from '../../../core/release/localText.ts'
import type { ProfileSubject } from '../../../core/scene/profile/areaProfile.ts'
import type { ProfileColumn } from '../../../core/scene/profile/profileColumn.ts'
import { makeProfile } from '../../../core/scene/profile/page/makeProfile.ts'
import { profileFigure } from '../../../core/scene/profile/page/profileFigure.ts'
import { profileSubject } from '../../../core/scene/profile/page/profileSubject.ts'
import type { Section } from '../../../core/view/reports/reportDefinition.ts'
import { caption } from '../../../i18n/sentences/description/caption.ts'
import { profileHeading } from '../../../i18n/sentences/profile/profileWords.ts'
import type { Block, ReportSection } from '../../document/reportDocument.ts'
import { profiledIndicators, reportView } from '../../setup/reportViews.ts'
import { heading, paragraph, type Pieces, type ReportGround, type SectionPieces } from '../ground.ts'
import { legendPicture, legendShare, mapPicture, mapShare } from '../pictures.ts'
import { profileBlocks } from './profileBlocks.ts'
import { profilesGround, type ProfilesGround } from './profileGround.ts'

type ProfileSection = Extract<Section, { kind: 'profiles' }>

/** Pages of more areas no reader turns; a thousand of them would not fit into memory either. */
export const mostProfiles = 400

const mapHeight = { headlines: 172, compact: 144, full: 224 } as const

/** Of the legend, in close rows. */
const closeShare = 0.29

/** Where it lies among its neighbours: the areas of the same municipality. */
function miniMap(
  ground: ReportGround,
  { areas }: ProfilesGround,
  subject: ProfileSubject,
  height: number,
): readonly Block[] {
  const { setup, language } = ground
  const [first] = setup.indicators
  if (!first) return []
  const own = subject.kind === 'area' ? [subject.id] : subject.ids
  const marked = subject.kind === 'area' ? { areas: own, combined: [] } : { combined: own, areas: [] }
  const scene = ground.sceneOf({ ...reportView(setup, first), ...marked })
  if (!scene) return []
  const near = areas.filter(({ parent }) => parent !== undefined && parent === subject.parentId)
  const around = near.length > 1 ? near.map(({ id }) => id) : own
  const drawing = mapPicture(ground, scene, { width: 280, height, around })
  if (!drawing) return []
  return [
    {
      kind: 'figure',
      drawing,
      caption:
        height < mapHeight.full
          ? `${drawing.title}.`
          : caption(scene, language, { release: setup.manifest.release.id }),
      share: mapShare,
    },
    {
      kind: 'figure',
      drawing: legendPicture(ground, scene),
      caption: '',
      share: height < mapHeight.headlines ? closeShare : legendShare,
    },
  ]
}

function pageOf(
  ground: ReportGround,
  profiles: ProfilesGround,
  subject: ProfileSubject,
  { extent }: ProfileSection,
): ReportSection {
  const { setup, language } = ground
  const { manifest, level, edition } = setup
  const { view, rows, areas, columns, datasets, notLoaded } = profiles
  const byId = new Map<string, ProfileColumn>(columns.map((column) => [column.indicator.id, column]))
  const figures = columns.map((column) => profileFigure({ level, edition, areas, rows }, subject, column))
  const profile = makeProfile({ manifest, subject, level, edition, view, rows, figures, datasets, notLoaded })
  const row = subject.kind === 'area' ? rows.find(({ id }) => id === subject.id) : undefined
  const hasSources = !setup.definition.sections.some(({ kind }) => kind === 'sources')
  const map = miniMap(ground, profiles, subject, mapHeight[extent])
  return {
    title: profileHeading(profile, language).name,
    blocks: profileBlocks({ profile, columns: byId, row, extent, hasSources }, map, language),
  }
}

function subjectsOf({ setup, areas }: ReportGround, profiles: ProfilesGround): readonly ProfileSubject[] {
  const { level, definition } = setup
  const subject = (wish: Parameters<typeof profileSubject>[0]) =>
    profileSubject(wish, profiles.areas, profiles.parents) ?? []
  if (definition.subject.kind === 'combined')
    return [subject({ kind: 'combined', level, ids: areas.ids })].flat()
  return areas.ids.slice(0, mostProfiles).flatMap((id) => subject({ kind: 'area', level, id }))
}

const alone = (title: string, text: string): readonly ReportSection[] => [
  { title, blocks: [heading(1, title), paragraph(text)] },
]

/** A new page for each but the first, which goes on where the report is. */
export function* profileSections(ground: ReportGround, section: ProfileSection): SectionPieces {
  const { texts, areas, f, language } = ground
  const title = section.heading || texts.sections.profiles
  if (areas.ids.length === 0) return alone(title, texts.noAreas)
  const indicators = profiledIndicators(ground.setup, section)
  const profiles = yield* profilesGround(ground, indicators)
  if (!profiles) return alone(title, texts.noIndicators)
  const pages = yield* pagesOf(ground, profiles, section)
  const left = areas.ids.length - mostProfiles
  const lost = profiles.notLoaded.map(({ name }) => texts.notLoaded(textIn(name, language)))
  return [
    ...pages,
    ...(left > 0 ? alone(title, texts.moreProfiles(f.count(mostProfiles), f.count(areas.ids.length))) : []),
    ...(lost.length > 0 ? [{ title, blocks: lost.map((text) => paragraph(text)) }] : []),
  ]
}

function* pagesOf(
  ground: ReportGround,
  profiles: ProfilesGround,
  section: ProfileSection,
): Pieces<readonly ReportSection[]> {
  const pages: ReportSection[] = []
  for (const subject of subjectsOf(ground, profiles)) {
    yield
    const page = pageOf(ground, profiles, subject, section)
    pages.push(pages.length === 0 ? page : { ...page, blocks: [{ kind: 'pageBreak' }, ...page.blocks] })
  }
  return pages
}
