// The files that can be had of a view, in the order in which they are offered.
import type { SiteFile } from '../../data/siteFiles.ts'
import { figuresFile } from '../../export/about/figuresFile.ts'
import type { ExportTexts } from '../../i18n/texts/export/dialog.ts'
import type { ExportSource, MakeFile } from './exportJob.ts'
import { makeCsv, makeFigureFile, makePicture, outlinesFile } from './makeFigures.ts'
import { makeSite, siteBytes } from './makeSite.ts'

export interface ExportChoice {
  readonly id: string
  readonly name: string
  readonly note: string
  /** About so many, where it is known before. */
  readonly bytes?: number | undefined
  readonly make: MakeFile
}

export interface ChoiceGroup {
  readonly id: keyof ExportTexts['groups']
  readonly choices: readonly ExportChoice[]
}

/** `siteFiles`: absent where the page does not know what it consists of; then there is no copy of the site. */
export function exportChoices(
  source: ExportSource,
  texts: ExportTexts,
  siteFiles: readonly SiteFile[] | undefined,
): readonly ChoiceGroup[] {
  const { scene, release, pictures } = source
  const choice = (id: keyof ExportTexts['choices'], make: MakeFile, bytes?: number): ExportChoice => ({
    id,
    ...texts.choices[id],
    make,
    bytes,
  })
  const figures = (kind: 'xlsx' | 'geojson' | 'gpkg' | 'series' | 'zip', bytes?: number) =>
    choice(kind, makeFigureFile(kind, source), bytes)
  const outlines = outlinesFile(source)
  const pictured = pictures.map((picture): ExportChoice => {
    const { name, description, ending } = picture
    return { id: `picture ${name} ${ending}`, name, note: description, make: makePicture(picture, source) }
  })
  const groups: readonly ChoiceGroup[] = [
    {
      id: 'tables',
      choices: [
        choice('csv', makeCsv(source)),
        figures('xlsx'),
        figures('series', figuresFile(scene, release.manifest)?.bytes),
      ],
    },
    { id: 'pictures', choices: pictured },
    { id: 'maps', choices: [figures('geojson', outlines?.bytes), figures('gpkg')] },
    {
      id: 'all',
      choices: [
        figures('zip'),
        ...(siteFiles ? [choice('site', makeSite(source, siteFiles), siteBytes(source, siteFiles))] : []),
      ],
    },
  ]
  return groups.filter(({ choices }) => choices.length > 0)
}
