import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../../../testing/sampleRelease.ts'
import { parseLink } from '../link.ts'
import { resolveView } from '../resolveView.ts'
import type { ViewState } from '../viewState.ts'
import { collectView, storyLink } from './collectView.ts'
import { mostSections, type ReportDefinition } from './reportDefinition.ts'
import { packReport } from './reportLink.ts'

const viewOf = (wish: Parameters<typeof resolveView>[1] = {}): ViewState =>
  resolveView(sampleManifest, { indicator: 'kinderarmut', level: 'ort', ...wish }).view

function collected(view: ViewState, definition?: ReportDefinition): ReportDefinition {
  const found = collectView(sampleManifest, view, definition)
  if (found.kind !== 'added') throw new Error(found.kind)
  return found.definition
}
const kinds = ({ sections }: ReportDefinition) => sections.map(({ kind }) => kind).join()

describe('collectView', () => {
  test('begins a story, then adds before what stands at the end', () => {
    const first = collected(viewOf())
    expect([first.preset, kinds(first), first.subject]).toEqual([
      'story',
      'text,view,sources',
      { kind: 'all' },
    ])
    const second = collected(viewOf({ mode: 'change' }), first)
    expect(kinds(second)).toBe('text,view,view,sources')
    expect(second.sections[2]).toMatchObject({ kind: 'view', link: expect.stringContaining('mode=change') })
    expect(new Set(second.sections.map(({ id }) => id)).size).toBe(4)
    expect(collectView(sampleManifest, viewOf(), second)).toMatchObject({ views: 3 })
  })

  test('takes no word away', () => {
    const first = collected(viewOf())
    const written: ReportDefinition = {
      ...first,
      title: 'Titel',
      sections: first.sections.map((section) =>
        section.kind === 'text' ? { ...section, markdown: 'Ein Satz.' } : section,
      ),
    }
    const { sections, title } = collected(viewOf(), written)
    expect([title, sections[0]]).toEqual(['Titel', written.sections[0]])
  })

  test('a full report and a view beyond any link stay as they are', () => {
    let definition = collected(viewOf())
    while (definition.sections.length < mostSections) definition = collected(viewOf(), definition)
    expect(collectView(sampleManifest, viewOf(), definition)).toEqual({ kind: 'full' })
    expect(packReport(definition)).toBeDefined()
    const ids = Array.from({ length: 600 }, (_, i) => `K1-${i}`)
    expect(collectView(sampleManifest, viewOf({ combined: ids }), undefined)).toEqual({ kind: 'tooLong' })
  })
})

describe('storyLink', () => {
  test('names its indicator, follows the newest period, keeps an older one, and no release', () => {
    expect(storyLink(sampleManifest, viewOf({ release: '2026.1' }))).not.toMatch(/release|period/)
    expect(storyLink(sampleManifest, viewOf({ period: '2021' }))).toContain('period=2021')
  })

  test('brings the same view back, wherever the site begins', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('value', 'change', 'threshold', 'multiples'),
        fc.constantFrom('map', 'ranking', 'distribution', 'table'),
        fc.constantFrom('2018', '2021', '2024'),
        fc.subarray(['K1-1', 'K2-2']),
        (mode, view, period, areas) => {
          const state = viewOf({ mode, view, period, areas })
          const again = resolveView(sampleManifest, parseLink(storyLink(sampleManifest, state)).wish).view
          expect(again).toEqual(state)
        },
      ),
    )
  })
})
