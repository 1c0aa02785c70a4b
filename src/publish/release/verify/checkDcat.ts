// What portals are told must be true: the release is the newest one, every file is named once with its size and hash, and nothing
// else is said than catalog and manifest say.
import * as v from 'valibot'
import type { Catalog } from '../../../core/release/manifest.ts'
import type { AtlasFolder } from '../../folder.ts'
import type { Problem } from '../../problem.ts'
import { dcatOf, dcatPath } from '../dcat/dcatOf.ts'
import type { Standing } from '../dcat/standing.ts'
import { faultOf } from './fault.ts'
import { firstDifferences } from './firstDifferences.ts'
import { parsePublished } from './readPublished.ts'

const NodeSchema = v.looseObject({ '@id': v.string() })
const DcatFileSchema = v.object({
  '@context': v.looseObject({}),
  '@graph': v.pipe(v.array(NodeSchema), v.minLength(1)),
})
type GraphNode = v.InferOutput<typeof NodeSchema>

/** What a harvester needs; the rest may be absent where an earlier version of the program wrote the file. */
const needed = [
  '@type',
  'dct:title',
  'dct:license',
  'dct:publisher',
  'dcat:dataset',
  'dcat:distribution',
  'dcat:accessURL',
  'dcat:downloadURL',
  'dcat:byteSize',
  'spdx:checksum',
  'spdx:algorithm',
  'spdx:checksumValue',
] as const

const again = 'Remove it, or add a release: each build writes it anew.'
const fault = (code: string, message: string, value: string) =>
  faultOf(dcatPath, { code, message, value, hint: again })

/** Keys that harvesters need and that are not there, in this node or inside. */
function lacking(found: unknown, expected: unknown, path: readonly string[] = []): string[] {
  if (typeof expected !== 'object' || expected === null) return []
  const own = (typeof found === 'object' && found !== null ? found : {}) as Readonly<Record<string, unknown>>
  return Object.entries(expected).flatMap(([key, value]) => {
    if (own[key] !== undefined) return lacking(own[key], value, [...path, key])
    return (needed as readonly string[]).includes(key) ? [[...path, key].join('.')] : []
  })
}

function checkNode(found: GraphNode, expected: GraphNode): Problem[] {
  const id = found['@id']
  return [
    ...firstDifferences(found, expected).map((place) =>
      fault('dcat-differs', `${id}: ${place} is not what catalog and manifest say`, place),
    ),
    ...lacking(found, expected).map((place) => fault('dcat-lacks', `${id}: ${place} is missing`, place)),
  ]
}

function checkGraph(found: readonly GraphNode[], expected: readonly GraphNode[]): Problem[] {
  const byId = new Map(expected.map((node) => [node['@id'], node]))
  const seen = new Set<string>()
  const problems = found.flatMap((node) => {
    const id = node['@id']
    const own = byId.get(id)
    if (!own || seen.has(id))
      return fault('dcat-foreign', `${id} is nothing that was published, or is there twice`, id)
    seen.add(id)
    return checkNode(node, own)
  })
  const absent = expected.filter((node) => !seen.has(node['@id']))
  return [...problems, ...absent.map((node) => fault('dcat-lacks', `${node['@id']} is missing`, node['@id']))]
}

const older: Problem = {
  severity: 'note',
  code: 'dcat-missing',
  file: dcatPath,
  message: 'the folder does not describe itself to open-data portals',
  hint: 'The next build writes the description.',
  exit: 1,
}

const versionOf = (graph: readonly GraphNode[]) => graph[0]?.['dcat:version']

/** `standing`: the newest release that was not withdrawn; undefined where there is none. */
export async function checkDcat(
  data: AtlasFolder,
  catalog: Catalog,
  standing: Standing | undefined,
): Promise<readonly Problem[]> {
  const bytes = await data.read(dcatPath)
  if (!bytes) return [older]
  const { result, problems } = parsePublished(dcatPath, bytes, DcatFileSchema)
  if (!result) return problems
  const written: unknown = JSON.parse(JSON.stringify(dcatOf(catalog, standing)))
  const expected = v.parse(DcatFileSchema, written)
  const [told, newest] = [versionOf(result['@graph']), versionOf(expected['@graph'])]
  if (told !== newest) {
    const said = typeof told === 'string' ? told : 'none'
    return [
      fault(
        'dcat-of-another-release',
        `it tells of the release ${said}; the newest standing one is another`,
        said,
      ),
    ]
  }
  return [
    ...firstDifferences(result['@context'], expected['@context']).map((place) =>
      fault('dcat-differs', `@context: ${place} is not what the program writes`, place),
    ),
    ...checkGraph(result['@graph'], expected['@graph']),
  ]
}
