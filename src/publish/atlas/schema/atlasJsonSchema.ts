import { toJsonSchema } from '@valibot/to-json-schema'
import { AtlasSchema, atlasFormat } from './atlasSchema.ts'

/** `{anyOf: [{type: a}, {type: b}]}` said shorter, so that editors show "string or number". */
function joinedTypes(schema: { anyOf?: unknown }): object | undefined {
  if (!Array.isArray(schema.anyOf)) return undefined
  const types = schema.anyOf.map((option: object) =>
    Object.keys(option).length === 1 ? (option as { type?: unknown }).type : undefined,
  )
  return types.every((type) => typeof type === 'string') ? { type: types } : undefined
}

/** The JSON Schema of atlas.yaml, for editors that check and complete while one writes. */
export function atlasJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(AtlasSchema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'loose_object'
        ? { ...jsonSchema, additionalProperties: false }
        : joinedTypes(jsonSchema),
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: atlasFormat,
    description: 'Declarations of an atlas folder (atlas.yaml)',
    ...schema,
  }
}
