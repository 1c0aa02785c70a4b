// The facts of a view as terms and texts, for a metadata sheet or a README. What there is nothing to say about is left out.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Edition, Indicator } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { severalWarnings } from '../../i18n/sentences/description/severalWarnings.ts'
import { warnings } from '../../i18n/sentences/description/warnings.ts'
import { extentText } from '../../i18n/sentences/heading/extentText.ts'
import { aboutTexts } from '../../i18n/texts/export/about.ts'
import { methodTexts } from '../../i18n/texts/figures/method.ts'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { textsIn } from '../../i18n/textsIn.ts'
import type { AboutEntry, AboutView } from './aboutView.ts'
import { classEntries } from './classEntries.ts'

export type Terms = (typeof aboutTexts)['de']['terms']
export type Said = readonly (readonly [keyof Terms, string])[]

const figuresIn = (language: Language) => textsIn(language).figures

/** How a value is worked out, what is withheld, where the series breaks. */
function methodOf(indicator: Indicator, language: Language): Said {
  const f = formatsFor(language)
  const texts = methodTexts[language]
  const { per, kind, minimumCount, minimumDenominator } = indicator
  const numerator = textIn(indicator.numeratorLabel, language)
  const denominator = textIn(indicator.denominatorLabel, language)
  const formula = per === undefined ? '' : texts.formula(f.count(per), texts.numerator, texts.denominator)
  const hasInterval = per !== undefined && (kind === 'share' || kind === 'rate')
  return [
    ['formula', textIn(indicator.method, language) || formula],
    ['numerator', numerator],
    ['denominator', denominator],
    ['interval', hasInterval ? (kind === 'share' ? texts.wilson : texts.byar) : ''],
    ['breaks', indicator.breaks.map((at) => breakText(at, language)).join(' ')],
    [
      'suppression',
      [
        minimumCount > 1 ? texts.minimumCount(f.count(minimumCount)) : '',
        minimumDenominator > 0 ? texts.minimumDenominator(f.count(minimumDenominator)) : '',
      ]
        .filter(Boolean)
        .join(' '),
    ],
  ]
}

function breakText({ at, note }: Indicator['breaks'][number], language: Language): string {
  const words = textIn(note, language)
  const text = methodTexts[language].breakAt(formatsFor(language).period(at))
  return `${text}${words && `: ${words}`}.`
}

function editionText({ id, from, to }: Edition, language: Language): string {
  const { period } = formatsFor(language)
  return aboutTexts[language].editionOf(id, from ? period(from) : '', to ? period(to) : '')
}

function shownOf(scene: Scene): Said {
  const { view, indicator, level, edition } = scene
  const { language } = view
  return [
    ['indicator', textIn(indicator.name, language)],
    ['indicatorId', indicator.id],
    ['unit', [textIn(indicator.unit.symbol, language), textIn(indicator.unit.name, language)].join(' · ')],
    ...methodOf(indicator, language),
    ['period', formatsFor(language).referencePeriod(indicator, view.period)],
    ['level', textIn(level.plural, language)],
    ['edition', editionText(edition, language)],
    ['extent', extentText(scene, language)],
    ['mode', modesTexts[language].modes[view.mode].join(': ')],
    ...classEntries(scene, figuresIn(language).legend),
    ['warnings', [...warnings(scene, language), ...severalWarnings(scene, language)].join(' ')],
  ]
}

export function aboutEntries(scene: Scene, about: Omit<AboutView, 'entries'>): readonly AboutEntry[] {
  const { language, release } = about
  const texts = aboutTexts[language]
  const { date } = formatsFor(language)
  const said: Said = [
    ['title', about.title],
    ['notice', about.notice],
    ['plain', about.plain],
    ['description', textIn(scene.indicator.description, language)],
    ...shownOf(scene),
    ['source', about.source || texts.unknownSource],
    ['atlas', about.atlas],
    ['publisher', [about.publisher, about.publisherUrl].filter(Boolean).join(', ')],
    ['license', about.license],
    ['attribution', about.attribution],
    ['release', texts.releaseOf(release.id, date(release.date))],
    ['checksum', about.checksum],
    ['exported', date(about.day)],
    ['link', about.link],
  ]
  return said
    .filter(([, text]) => text.trim() !== '')
    .map(([term, text]) => ({ term: texts.terms[term], text }))
}
