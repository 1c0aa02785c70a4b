import { atlasJsonSchema } from '../../publish/atlas/schema/atlasJsonSchema.ts'
import { readPositionals } from '../readCall.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { WrongCall } from '../usage.ts'

/** `schema`: the JSON Schema of atlas.yaml. */
export function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (readPositionals(args).length > 0) throw new WrongCall('schema takes no folder.')
  terminal.out(`${JSON.stringify(atlasJsonSchema(), null, 2)}\n`)
  return Promise.resolve(0)
}
