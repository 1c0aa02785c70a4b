import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ConfigSchema, defaultConfig } from './config.ts'

describe('ConfigSchema', () => {
  it('fills what an office leaves out', () => {
    expect(defaultConfig).toEqual({ data: './data/', theme: {}, start: '', embedParents: [], links: {} })
  })

  it('takes one title for both languages', () => {
    expect(v.parse(ConfigSchema, { title: 'Atlas' }).title).toEqual({ de: 'Atlas', en: 'Atlas' })
  })

  it('ends the data folder with a slash, so that addresses below it can be made', () => {
    expect(v.parse(ConfigSchema, { data: '../daten' }).data).toBe('../daten/')
  })

  it.each(['./impressum.html', '/impressum', 'https://www.example.de/', 'mailto:amt@example.de'])(
    'takes the link %s',
    (imprint) => {
      expect(v.parse(ConfigSchema, { links: { imprint } }).links.imprint).toBe(imprint)
    },
  )

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x'])(
    'refuses the link %s',
    (imprint) => {
      expect(v.safeParse(ConfigSchema, { links: { imprint } }).success).toBe(false)
    },
  )

  it('refuses a token that is none', () => {
    expect(v.safeParse(ConfigSchema, { theme: { 'primary; x': 'red' } }).success).toBe(false)
  })
})
