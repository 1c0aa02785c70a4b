// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Topic } from '../../core/release/manifest.ts'
import { chooseIndicator, readView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { IndicatorPicker } from './IndicatorPicker.tsx'
import { pathTo, topicTree } from './topicTree.ts'

afterEach(cleanup)

const topic = (id: string, topics: Topic[] = []): Topic => ({ id, name: { de: id }, topics })
const indicator = (id: string, at: string) => ({ ...sampleManifest.indicators[0], id, topic: at })

describe('topicTree', () => {
  const manifest = {
    topics: [topic('a', [topic('b', [topic('c')]), topic('leer')]), topic('d')],
    indicators: [indicator('x', 'c'), indicator('y', 'a'), indicator('z', 'd')],
  } as unknown as Parameters<typeof topicTree>[0]

  it('counts what stands below, and leaves out topics without any', () => {
    const tree = topicTree(manifest)
    expect(tree.map(({ topic: { id }, count }) => [id, count])).toEqual([
      ['a', 2],
      ['d', 1],
    ])
    expect(tree[0]?.topics.map(({ topic: { id } }) => id)).toEqual(['b'])
  })

  it('knows the way to an indicator', () => {
    expect(pathTo(topicTree(manifest), 'x')).toEqual(['a', 'b', 'c'])
    expect(pathTo(topicTree(manifest), 'nichts')).toEqual([])
  })
})

describe('IndicatorPicker', () => {
  it('opens the topic of the chosen indicator and marks it', () => {
    renderInSite(<IndicatorPicker />)
    expect(screen.getByRole('button', { name: /Lebenslagen.*4 Indikatoren/, expanded: true })).toBeTruthy()
    expect(screen.getByRole('radio', { name: /Kinderarmut/, checked: true })).toBeTruthy()
  })

  it('says in words which are headline indicators', () => {
    renderInSite(<IndicatorPicker />)
    expect(screen.getByRole('radio', { name: 'Kinderarmut (Leitindikator)' })).toBeTruthy()
  })

  it('chooses', async () => {
    renderInSite(<IndicatorPicker />)
    await userEvent.click(screen.getByRole('radio', { name: /Kinder unter 15/ }))
    expect(readView()?.indicator).toBe('kinder')
    expect(screen.getByRole('radio', { name: /Kinder unter 15/, checked: true })).toBeTruthy()
  })

  it('says where an indicator has figures if not here, and goes there when it is chosen', async () => {
    renderInSite(<IndicatorPicker />, { link: 'level=ort' })
    await userEvent.click(screen.getByRole('radio', { name: /Medianalter nur Kreise/ }))
    expect(readView()).toMatchObject({ indicator: 'medianalter', level: 'kreis' })
  })

  it('opens a closed topic when one of its indicators is chosen elsewhere', async () => {
    renderInSite(<IndicatorPicker />)
    await userEvent.click(screen.getByRole('button', { name: /Lebenslagen/ }))
    expect(screen.queryByRole('radio')).toBeNull()
    act(() => chooseIndicator('kinder'))
    expect(screen.getByRole('radio', { name: /Kinder unter 15/, checked: true })).toBeTruthy()
  })

  it('walks by keyboard: topic, then its indicators', async () => {
    renderInSite(<IndicatorPicker />)
    await userEvent.tab()
    expect(document.activeElement?.textContent).toContain('Lebenslagen')
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }))
  })
})
