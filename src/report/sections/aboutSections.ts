// How figures were worked out and where they come from, for every indicator of the report.
import { textIn } from '../../core/release/localText.ts'
import { datasetEntryAt } from '../../core/release/lookups.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Section } from '../../core/view/reports/reportDefinition.ts'
import { methodTexts } from '../../i18n/texts/figures/method.ts'
import type { Block, Run } from '../document/reportDocument.ts'
import { sectionIndicators } from '../setup/reportSetup.ts'
import { narratedIndicators, profiledIndicators, reportView } from '../setup/reportViews.ts'
import { heading, paragraph, type Pieces, type ReportGround, type SectionPieces } from './ground.ts'

type AboutSection = Extract<Section, { kind: 'method' | 'sources' }>

/** Those of the section; without its own choice, everything the report shows. */
function toldIndicators(ground: ReportGround, section: AboutSection): readonly Indicator[] {
  const { setup } = ground
  if (section.indicators?.length) return sectionIndicators(setup, section)
  const { preset, sections } = setup.definition
  const shown = sections.flatMap((other): readonly Indicator[] => {
    if (other.kind === 'profiles') return profiledIndicators(setup, other)
    if (other.kind === 'view' || other.kind === 'text') return narratedIndicators(setup, other)
    return 'indicators' in other && other.kind !== 'method' && other.kind !== 'sources'
      ? sectionIndicators(setup, other)
      : []
  })
  // A story shows what its views and words show, and nothing else.
  const told = new Set(preset === 'story' && shown.length > 0 ? shown : [...setup.indicators, ...shown])
  return setup.manifest.indicators.filter((indicator) => told.has(indicator))
}

/** Term and text. */
type Item = readonly [string, string]

const entry = (term: string, text: string): readonly Run[] => [{ text: `${term}: `, isBold: true }, { text }]

/** Texts of the office may have several paragraphs. */
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')

/** What is told of one indicator alone. */
function ownItems({ language, f }: ReportGround, indicator: Indicator): readonly Item[] {
  const texts = methodTexts[language]
  const { per, breaks } = indicator
  const numerator = textIn(indicator.numeratorLabel, language) || texts.numerator
  const denominator = textIn(indicator.denominatorLabel, language) || texts.denominator
  const words = (['plain', 'description', 'interpretation', 'method'] as const).flatMap((key): Item[] => {
    const text = textIn(indicator[key], language)
    return text === '' ? [] : [[texts[key], oneLine(text)]]
  })
  const broken = breaks.map(({ at, note }) => {
    const said = textIn(note, language)
    return `${texts.breakAt(f.period(at))}${said && `: ${said}`}.`
  })
  return [
    ...words,
    ...(per === undefined
      ? []
      : [[texts.counts, texts.formula(f.count(per), numerator, denominator)] as const]),
    ...(broken.length === 0 ? [] : [[texts.breaks, broken.join(' ')] as const]),
  ]
}

/** What holds alike for many of them. */
function sharedItems({ language, f }: ReportGround, indicator: Indicator): readonly Item[] {
  const texts = methodTexts[language]
  const { per, kind, minimumCount, minimumDenominator, aggregate } = indicator
  const suppression = [
    ...(minimumCount > 1 ? [texts.minimumCount(f.count(minimumCount))] : []),
    ...(minimumDenominator > 0 ? [texts.minimumDenominator(f.count(minimumDenominator))] : []),
  ].join(' ')
  return [
    ...(per !== undefined && (kind === 'share' || kind === 'rate')
      ? [[texts.interval, kind === 'share' ? texts.wilson : texts.byar] as const]
      : []),
    ...(suppression === '' ? [] : [[texts.suppression, suppression] as const]),
    [texts.aggregate, texts.aggregates[aggregate]],
  ]
}

/** Each shared rule once, with the names of those it holds for where these are not all. */
function sharedRules(ground: ReportGround, indicators: readonly Indicator[]): readonly (readonly Run[])[] {
  const rules = new Map<string, { readonly item: Item; readonly names: string[] }>()
  for (const indicator of indicators)
    for (const item of sharedItems(ground, indicator)) {
      const key = item.join('\u0000')
      const rule = rules.get(key) ?? { item, names: [] }
      rule.names.push(textIn(indicator.name, ground.language))
      rules.set(key, rule)
    }
  return [...rules.values()].map(({ item: [term, text], names }) => [
    ...entry(term, text),
    ...(names.length === indicators.length ? [] : [{ text: ` (${names.join(', ')})` }]),
  ])
}

/** Rules of what this report shows, and of nothing else. */
function methodRules({ texts, setup }: ReportGround): readonly (readonly Run[])[] {
  const kinds = new Set(setup.definition.sections.map(({ kind }) => kind))
  const { methods } = texts
  const hasMap = kinds.has('map') || kinds.has('view')
  const rules = [
    methods.values,
    ...(kinds.has('ranking') || kinds.has('profiles') || kinds.has('table') ? [methods.ranks] : []),
    ...(kinds.has('profiles') || hasMap ? [methods.comparison] : []),
    ...(hasMap ? [methods.classes] : []),
    ...(kinds.has('change') ? [methods.change] : []),
    ...(kinds.has('profiles') ? [methods.trend] : []),
    ...(setup.definition.subject.kind === 'combined' ? [methods.combined] : []),
  ]
  return rules.map((text) => [{ text }])
}

const sourceOf = ({ texts, language }: ReportGround, indicator: Indicator): string =>
  textIn(indicator.source, language) || texts.sourceLines.noSource

const dateOf = ({ f, setup, areas }: ReportGround, indicator: Indicator): string =>
  f.referencePeriod(indicator, reportView(setup, indicator, areas).period)

/** What licence and release every figure has stands once, above. */
function sourceTable(ground: ReportGround, indicators: readonly Indicator[]): Block {
  const { texts, language, f, setup } = ground
  const { sourceLines: say } = texts
  const { manifest, level } = setup
  const { id, date } = manifest.release
  return {
    kind: 'table',
    caption: say.table(say.license(manifest.license), texts.release(id, f.date(date))),
    columns: [
      { heading: say.columns.indicator, isNumeric: false, share: 0.2 },
      { heading: say.columns.source, isNumeric: false, share: 0.25 },
      { heading: say.columns.date, isNumeric: false, share: 0.13 },
      { heading: say.columns.file, isNumeric: false, share: 0.42 },
    ],
    rows: indicators.map((indicator) => {
      const path = datasetEntryAt(indicator, level.id)?.path
      const file = manifest.files.find((one) => one.path === path)
      return {
        cells: [
          { text: textIn(indicator.name, language) },
          { text: sourceOf(ground, indicator) },
          { text: dateOf(ground, indicator) },
          { text: file ? `${file.path} ${file.sha256}` : '' },
        ],
      }
    }),
  }
}

/** Quelle: Statistik des Amts: Kinderarmut (31.12.2024), … */
function sourceLines(ground: ReportGround, indicators: readonly Indicator[]): Block {
  const bySource = new Map<string, string[]>()
  for (const indicator of indicators) {
    const source = sourceOf(ground, indicator)
    const figure = `${textIn(indicator.name, ground.language)} (${dateOf(ground, indicator)})`
    bySource.set(source, [...(bySource.get(source) ?? []), figure])
  }
  const lines = [...bySource].map(([source, figures]) => `${source}: ${figures.join(', ')}.`)
  return paragraph(lines.join(' '), true)
}

function dataBlocks(ground: ReportGround, isBrief: boolean): readonly Block[] {
  const { texts, language, f, setup, data } = ground
  const { sourceLines: say } = texts
  const { manifest } = setup
  const attribution = textIn(manifest.attribution, language)
  const notice = textIn(manifest.notice, language)
  const { name, url } = manifest.publisher
  const lines = [
    textIn(manifest.title, language),
    say.publisher(url === undefined ? name : `${name}, ${url}`),
    `${say.license(manifest.license)}${attribution && `, ${attribution}`}`,
    texts.release(manifest.release.id, f.date(manifest.release.date)),
    ...(data.manifestDigest === undefined ? [] : [say.manifest(data.manifestDigest)]),
  ]
  const hasWords = setup.definition.sections.some((section) => 'markdown' in section)
  const own = [
    ...(notice === '' ? [] : [paragraph(notice, isBrief)]),
    ...(isBrief && !hasWords ? [] : [paragraph(say.made, true)]),
  ]
  if (isBrief) return [paragraph(`${lines.map((line) => line.replace(/\.$/, '')).join('. ')}.`, true), ...own]
  return [
    heading(2, say.data),
    { kind: 'list', isOrdered: false, items: lines.map((text) => [{ text }]) },
    ...own,
  ]
}

function* methodBlocks(ground: ReportGround, indicators: readonly Indicator[]): Pieces<readonly Block[]> {
  const { texts, language } = ground
  const blocks: Block[] = [
    heading(2, texts.methods.title),
    { kind: 'list', isOrdered: false, items: [...methodRules(ground), ...sharedRules(ground, indicators)] },
  ]
  for (const indicator of indicators) {
    yield
    const runs = ownItems(ground, indicator).flatMap(([term, text]) => entry(term, `${text} `))
    blocks.push(heading(3, textIn(indicator.name, language)), { kind: 'paragraph', runs, isSmall: true })
  }
  return blocks
}

export function* aboutSections(ground: ReportGround, section: AboutSection): SectionPieces {
  yield
  const title = section.heading || ground.texts.sections[section.kind]
  const indicators = toldIndicators(ground, section)
  const blocks =
    section.kind === 'method'
      ? yield* methodBlocks(ground, indicators)
      : [
          ...(indicators.length === 0
            ? []
            : [section.isBrief ? sourceLines(ground, indicators) : sourceTable(ground, indicators)]),
          ...dataBlocks(ground, section.isBrief),
        ]
  const isBrief = section.kind === 'sources' && section.isBrief
  return [{ title, blocks: [heading(isBrief ? 3 : 1, title), ...blocks] }]
}
