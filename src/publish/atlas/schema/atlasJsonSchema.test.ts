import { describe, expect, it } from 'vitest'
import { atlasJsonSchema } from './atlasJsonSchema.ts'

type Schema = { properties: Record<string, Schema>; items: Schema; required: string[] } & Record<
  string,
  unknown
>

describe('atlasJsonSchema', () => {
  const schema = atlasJsonSchema() as Schema

  it('describes the format an editor checks against', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#')
    expect(schema.properties['format']).toEqual({ const: 'raumblick-atlas/1' })
    expect(schema.required).toContain('levels')
  })

  it('lets years be numbers and refuses unknown keys', () => {
    const edition = schema.properties['levels']?.items.properties['editions']?.items
    expect(edition?.properties['from']).toEqual({ type: ['string', 'number'] })
    expect(edition?.['additionalProperties']).toBe(false)
  })

  it('lets an indicator say what is counted, in one text or by language', () => {
    const { properties } = schema.properties['indicators']?.items ?? schema
    for (const key of ['numeratorLabel', 'denominatorLabel'])
      expect(properties[key]?.['anyOf']).toContainEqual(
        expect.objectContaining({ properties: { de: expect.anything(), en: expect.anything() } }),
      )
  })

  it('lets topics hold topics', () => {
    const topics = schema.properties['topics']?.items.properties['topics']
    expect(topics?.items['$ref']).toMatch(/^#\/\$defs\//)
    const name = String(topics?.items['$ref']).split('/').at(-1) ?? ''
    expect((schema['$defs'] as Record<string, Schema>)[name]?.properties['id']).toBeDefined()
  })

  it('knows the block for open-data portals', () => {
    const dcat = schema.properties['dcat']
    expect(dcat?.['additionalProperties']).toBe(false)
    expect(dcat?.properties['accrualPeriodicity']?.['enum']).toContain('ANNUAL')
    expect(dcat?.properties['baseUrl']?.['pattern']).toContain('https?')
  })
})
