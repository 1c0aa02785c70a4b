import { describe, expect, test } from 'vitest'
import { datasetOf, sampleInput, sampleScene } from '../../testing/sampleRelease.ts'
import { makeScene } from '../../core/scene/makeScene.ts'
import { legendDrawing } from './legendDrawing.ts'

type Patch = Parameters<typeof sampleScene>[0]
const textsOf = (patch: Patch = {}, width = 300) => {
  const scene = sampleScene(patch)
  const drawing = legendDrawing(scene, scene.view.language, width)
  return drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.replaceAll('\u00a0', ' ')] : []))
}

describe('legendDrawing', () => {
  test('classes with limits and counts, absences with theirs, method and span', () => {
    const scene = sampleScene()
    const texts = textsOf()
    expect(texts).toEqual(expect.arrayContaining(['Orte', 'nicht erhoben']))
    expect(texts.some((text) => /Klassen, /.test(text))).toBe(true)
    expect(texts.some((text) => text.startsWith('geheim zu halten'))).toBe(true)
    const counts = texts.filter((text) => /^\d+$/.test(text)).map(Number)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(scene.rows.length)
    expect(counts.slice(0, 3)).toEqual(scene.legend.counts.slice(0, 3))
  })

  test('in English', () => {
    const texts = textsOf({ language: 'en' })
    expect(texts).toEqual(expect.arrayContaining(['not collected']))
    expect(texts.some((text) => /classes, /.test(text))).toBe(true)
  })

  test('chosen areas with their values, the combined one, what circles count', () => {
    const texts = textsOf({ areas: ['K1-1', 'K3-1'], combined: ['K1-1', 'K1-2'], mode: 'circles' })
    expect(texts).toEqual(expect.arrayContaining(['Altenau: 15,0 %', 'Mein Gebiet']))
    expect(texts.some((text) => text.startsWith('Kreise: '))).toBe(true)
  })

  test('two indicators: a square with the number of areas in each cell', () => {
    const input = sampleInput({ mode: 'bivariate', second: 'kinder' })
    const second = datasetOf('kinder', 'ort')
    const scene = makeScene({ ...input, ...(second && { second }) })
    expect(scene.mode.kind).toBe('bivariate')
    const { marks } = legendDrawing(scene, 'de', 300)
    const fills = new Set(marks.flatMap((mark) => (mark.kind === 'path' && mark.fill ? [mark.fill] : [])))
    for (const slot of scene.slots) if (slot.kind === 'pair') expect(fills).toContain(slot.color)
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    expect(texts.some((text) => text.startsWith('→ Kinderarmut'))).toBe(true)
    expect(texts).toContain('Zahlen in den Feldern: Orte')
  })

  test('a colour for each value is a strip, not a list', () => {
    const texts = textsOf({ classes: { method: 'unclassed', span: 'all' } })
    expect(texts.filter((text) => / bis /.test(text))).toEqual([])
    expect(texts.some((text) => text.startsWith('stufenlos'))).toBe(true)
  })

  test('nothing reaches beyond its width or height', () => {
    for (const width of [230, 300, 640, 1000]) {
      const scene = sampleScene({ areas: ['K1-1', 'K3-1'] })
      const { marks, height } = legendDrawing(scene, 'de', width)
      for (const mark of marks)
        if (mark.kind === 'text') {
          expect(mark.at[0]).toBeLessThanOrEqual(width)
          expect(mark.at[1]).toBeLessThanOrEqual(height)
        }
    }
  })
})
