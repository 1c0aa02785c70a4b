// Reads files of a data folder and holds them against what is written about them: size, hash, schema.
import * as v from 'valibot'
import { releaseFormat, type FileEntry } from '../../../core/release/manifest.ts'
import type { AtlasFolder } from '../../folder.ts'
import type { Findings, Problem } from '../../problem.ts'
import { sha256Hex } from '../sha256Hex.ts'
import { faultOf } from './fault.ts'

const missing = (path: string): Problem =>
  faultOf(path, { code: 'file-missing', message: 'the file is not there', exit: 3 })

/** The bytes of a file that an entry lists, also where they differ from it. */
export async function readListed(
  data: AtlasFolder,
  path: string,
  entry: FileEntry,
): Promise<Findings<Uint8Array>> {
  const bytes = await data.read(path)
  if (!bytes) return { problems: [missing(path)] }
  const problems: Problem[] = []
  if (bytes.length !== entry.bytes)
    problems.push(
      faultOf(path, {
        code: 'size-differs',
        message: `the file has ${bytes.length} bytes; ${entry.bytes} were published`,
        value: String(bytes.length),
      }),
    )
  const hash = await sha256Hex(bytes)
  if (hash !== entry.sha256)
    problems.push(
      faultOf(path, { code: 'hash-differs', message: 'the bytes are not those published', value: hash }),
    )
  return { result: bytes, problems }
}

function parseJson(bytes: Uint8Array): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}

const formatOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined

/** The content of a JSON file that obeys a schema. */
export function parsePublished<Schema extends v.GenericSchema>(
  path: string,
  bytes: Uint8Array,
  schema: Schema,
): Findings<v.InferOutput<Schema>> {
  const parsed = parseJson(bytes)
  if (!parsed) return { problems: [faultOf(path, { code: 'not-json', message: 'the file is not JSON' })] }
  const format = formatOf(parsed.json)
  if (typeof format === 'string' && format !== releaseFormat)
    return {
      problems: [
        faultOf(path, {
          code: 'format-unknown',
          message: `the file has the format ${format}; this program knows ${releaseFormat}`,
          value: format,
          hint: 'Use the version of the program that published it.',
        }),
      ],
    }
  const read = v.safeParse(schema, parsed.json)
  if (read.success) return { result: read.output, problems: [] }
  return {
    problems: read.issues.slice(0, 10).map((issue) =>
      faultOf(path, {
        code: 'schema',
        message: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`,
      }),
    ),
  }
}

/** The same for a file that nothing lists: the catalog. */
export async function readUnlisted<Schema extends v.GenericSchema>(
  data: AtlasFolder,
  path: string,
  schema: Schema,
): Promise<Findings<v.InferOutput<Schema>>> {
  const bytes = await data.read(path)
  return bytes ? parsePublished(path, bytes, schema) : { problems: [missing(path)] }
}
