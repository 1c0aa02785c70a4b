import type { AtlasTable } from '../../atlas/atlas.ts'
import { nearestWord } from '../../atlas/nearestWord.ts'
import type { AtlasFolder } from '../../folder.ts'
import type { Findings, Problem } from '../../problem.ts'
import { problemAt } from '../place.ts'
import { decodeText } from './decodeText.ts'
import type { Grid } from './grid.ts'
import { readDelimited } from './readDelimited.ts'
import { readFeatures } from './readFeatures.ts'
import { readWorkbook } from './readWorkbook.ts'

async function missing(folder: AtlasFolder, file: string): Promise<Problem> {
  const files = await folder.list()
  const sameName = files.find((path) => path.toLowerCase() === file.toLowerCase())
  const nearest = sameName ?? nearestWord(file, files)
  return problemAt(
    { file },
    {
      code: 'file-missing',
      message: `the file ${file} is not there`,
      value: file,
      ...(nearest !== undefined && {
        hint: sameName
          ? `There is "${nearest}": capitals and small letters must be the same.`
          : `Did you mean "${nearest}"?`,
      }),
      exit: 3,
    },
  )
}

/** One delivered file of a table, by the ending of its name. `wanted`: headers that should be found in it. */
export async function readGrid(
  folder: AtlasFolder,
  file: string,
  table: AtlasTable,
  wanted: readonly string[],
): Promise<Findings<Grid>> {
  const bytes = await folder.read(file)
  if (!bytes) return { problems: [await missing(folder, file)] }
  if (/\.xlsx$/i.test(file)) return readWorkbook(file, bytes, table)
  const isFeatures = /\.(geo)?json$/i.test(file)
  const { text, problems } = decodeText(file, bytes, isFeatures ? 'utf-8' : table.encoding)
  const { result, problems: more } = isFeatures
    ? readFeatures(file, text)
    : withResult(readDelimited(file, text, table, wanted))
  return { ...(result && { result }), problems: [...problems, ...more] }
}

const withResult = ({ grid, problems }: ReturnType<typeof readDelimited>): Findings<Grid> => ({
  result: grid,
  problems,
})
