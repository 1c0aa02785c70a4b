import { toDataset, type JsonStat } from '../../../core/release/dataset.ts'
import type { DatasetEntry, Indicator, Level } from '../../../core/release/manifest.ts'
import { factsByPeriod, type NamedEdition } from './areaFacts.ts'
import { csvMetadata, csvMetadataPath, type Publication } from './csvMetadata.ts'
import { csvPath, csvText } from './csvText.ts'

interface Place {
  readonly about: Publication
  readonly level: Level
  readonly outlines: readonly NamedEdition[]
}

/** The CSV file of one dataset, from the very file that is published beside it, and what describes its columns. */
export async function writeCsv(
  { about, level, outlines }: Place,
  indicator: Indicator,
  entry: DatasetEntry,
  file: JsonStat,
  write: (path: string, text: string) => Promise<void>,
): Promise<void> {
  const dataset = toDataset(file, indicator.id, level.id)
  const categories = indicator.categories?.map(({ value }) => value)
  const facts = factsByPeriod(level, entry, outlines)
  await write(csvPath(indicator.id, level.id), csvText(dataset, facts, categories))
  const metadata = JSON.stringify(csvMetadata(about, indicator, entry))
  await write(csvMetadataPath(indicator.id, level.id), `${metadata}\n`)
}
