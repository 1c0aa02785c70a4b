// README.txt and LICENSE.txt of the archive. Facts of the view stand in its own language, explanations in both.
import { languages, type Language } from '../../core/release/localText.ts'
import { statuses } from '../../core/release/status.ts'
import type { SceneTable } from '../../core/scene/table/sceneTable.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { columnTexts } from '../../i18n/texts/export/columns.ts'
import { readmeTexts } from '../../i18n/texts/export/readme.ts'
import type { AboutView } from '../about/aboutView.ts'
import { licenseFacts } from '../about/licenseFacts.ts'
import { bundleNames } from './bundleNames.ts'

const underlined = (heading: string) => `${heading}\n${'-'.repeat(heading.length)}`
const listed = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([term, text]) => `* ${term}: ${text.replaceAll('\n', '\n  ')}`).join('\n')

function licenseLines(about: AboutView, language: Language): readonly string[] {
  const texts = readmeTexts[language]
  const { name, address, asks } = licenseFacts(about.license)
  return [
    name === about.license ? name : `${name} (${about.license})`,
    ...(asks ? [asks[language]] : []),
    ...(address === undefined ? [] : [texts.binding(address)]),
    ...(about.attribution ? [texts.named(about.attribution)] : []),
  ]
}

/** `names`: the files of the archive. */
function readmeIn(
  language: Language,
  { columns }: SceneTable,
  about: AboutView,
  names: readonly string[],
): string {
  const texts = readmeTexts[language]
  const f = formatsFor(language)
  const kinds = Object.entries(bundleNames).flatMap(([kind, name]): [string, string][] =>
    kind === 'readme' || !names.includes(name) ? [] : [[name, texts.files[kind as keyof typeof texts.files]]],
  )
  const hasMore = names.some((name) => !Object.values<string>(bundleNames).includes(name))
  const facts = language === about.language
  return [
    underlined(texts.heading),
    texts.what(about.title, about.atlas),
    ...(about.notice ? [about.notice] : []),
    underlined(texts.filesHead),
    listed(kinds) + (hasMore ? `\n\n${texts.more}` : ''),
    ...(facts
      ? [underlined(texts.factsHead), listed(about.entries.map(({ term, text }) => [term, text]))]
      : []),
    underlined(texts.columnsHead),
    texts.columns,
    listed(columns.map(({ name }) => [name, columnTexts[language][name]])),
    underlined(texts.statusHead),
    texts.status,
    listed(statuses.map((status) => [status, f.status(status)])),
    underlined(texts.citationHead),
    about.citation,
    underlined(texts.licenseHead),
    licenseLines(about, language).join('\n'),
    ...(about.checksum ? [underlined(texts.checkHead), texts.check(about.checksum)] : []),
  ].join('\n\n')
}

/** CRLF: the plainest editors of Windows show nothing else as lines. */
const asText = (text: string) => `${text}\n`.replaceAll('\n', '\r\n')

export const readmeText = (table: SceneTable, about: AboutView, names: readonly string[]): string =>
  asText(languages.map((language) => readmeIn(language, table, about, names)).join('\n\n\n'))

export const licenseText = (about: AboutView): string =>
  asText(languages.map((language) => licenseLines(about, language).join('\n')).join('\n\n'))
