// An atlas folder's declarations, read and checked: what comes out can be relied on by every later stage.
import { hasErrors, type Findings, type Problem } from '../problem.ts'
import type { AtlasFolder } from '../folder.ts'
import type { Atlas } from './atlas.ts'
import { collectComplaints, type Complaints } from './complaints.ts'
import { checkDcat } from './checks/checkDcat.ts'
import { checkIndicators } from './checks/checkIndicators.ts'
import { checkLevels } from './checks/checkLevels.ts'
import { checkPalettes } from './checks/checkPalettes.ts'
import { checkUnique } from './checks/checkReferences.ts'
import { checkTables } from './checks/checkTables.ts'
import { declaredIn, type Declared } from './checks/declared.ts'
import { parseYaml, type ParsedYaml } from './parseYaml.ts'
import { toAtlas, defaultConfidentiality } from './toAtlas.ts'
import { validateAtlas } from './schema/validateAtlas.ts'

const unreadable = (code: string, message: string, hint: string): Problem => ({
  severity: 'error',
  code,
  file: 'atlas.yaml',
  message,
  hint,
  exit: 2,
})

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function checkDeclared(declared: Declared, complaints: Complaints): void {
  const places = (ids: readonly string[], list: string) => ids.map((id, i) => ({ id, at: [list, i, 'id'] }))
  checkUnique(places(declared.levelIds, 'levels'), 'the level', complaints)
  checkUnique(declared.topics, 'the topic', complaints)
  checkUnique(places(declared.tableIds, 'tables'), 'the table', complaints)
  checkUnique(places(declared.paletteIds, 'palettes'), 'the palette', complaints)
  checkUnique(places(declared.indicatorIds, 'indicators'), 'the indicator', complaints)
  checkLevels(declared, complaints)
  checkTables(declared, complaints)
  checkPalettes(declared, complaints)
  checkIndicators(declared, complaints)
  checkDcat(declared, complaints)
}

const locateIn = (yaml: ParsedYaml) => (path: string) => {
  const row = yaml.rowOf(path === '' ? [] : path.split('.'))
  return row === undefined ? undefined : { row }
}

/** Reads `atlas.yaml`. With an error there is no result; every problem bears its row. */
export async function readAtlas(folder: AtlasFolder): Promise<Findings<Atlas>> {
  const bytes = await folder.read('atlas.yaml')
  if (!bytes)
    return {
      problems: [
        unreadable(
          'atlas-missing',
          'there is no atlas.yaml',
          'Name the folder that holds atlas.yaml, or begin one with: raumblick init FOLDER',
        ),
      ],
    }
  const text = decode(bytes)
  if (text === undefined)
    return {
      problems: [unreadable('atlas-encoding', 'atlas.yaml is not UTF-8', 'Save it with the encoding UTF-8.')],
    }
  const { parsed, problems } = parseYaml(text)
  if (!parsed) return { problems }
  const complaints = collectComplaints(parsed)
  const validated = validateAtlas(parsed.value, complaints)
  if (!validated) return { problems: complaints.problems }
  checkDeclared(declaredIn(validated), complaints)
  if (validated.complete && validated.input.confidentiality === undefined)
    complaints.at([], {
      severity: 'note',
      code: 'confidentiality-default',
      message: `confidentiality is not declared: counts below ${defaultConfidentiality.minimumCount} are withheld, sums are protected`,
      hint: 'Declare confidentiality to say which counts may be published.',
    })
  if (!validated.complete || hasErrors(complaints.problems)) return { problems: complaints.problems }
  return { result: toAtlas(validated.input, locateIn(parsed)), problems: complaints.problems }
}
