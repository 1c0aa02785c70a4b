// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeScene } from '../../../core/scene/makeScene.ts'
import type { ViewState } from '../../../core/view/viewState.ts'
import { tellOfLink, useNotices } from '../../../state/noticeStore.ts'
import { readView, replaceView } from '../../../state/viewStore.ts'
import { cutManifest } from '../../../testing/cutManifest.ts'
import { sampleInput } from '../../../testing/sampleRelease.ts'
import { useKnownFirst } from './useKnownFirst.ts'

const sceneOf = (patch: Partial<ViewState>) =>
  makeScene({ ...sampleInput({ mode: 'swipe', ...patch }), manifest: cutManifest('2018') })
const told = () => renderHook(useNotices).result.current.map(({ notice }) => notice)

beforeEach(() => tellOfLink([]))
afterEach(cleanup)

it.each([
  ['of other outlines', { from: '2018' }, { code: 'otherOutlines', value: '2018', shown: '2021' }],
  ['not earlier', { from: '2023', period: '2022' }, { code: 'impossibleFrom', value: '2023', shown: '2021' }],
])('a first period %s is dropped, which is said, and the map stays', (_, patch, notice) => {
  const scene = sceneOf(patch)
  replaceView(scene.view)
  renderHook(() => useKnownFirst(scene))
  expect(told()).toEqual([{ ...notice, key: 'from' }])
  const left = readView()
  expect(left).not.toHaveProperty('from')
  expect(left && sceneOf({ ...left }).mode).toEqual(scene.mode)
})

it('a possible one stays, and what the reader has left already is not spoken of', () => {
  const possible = sceneOf({ from: '2022' })
  replaceView(possible.view)
  renderHook(() => useKnownFirst(possible))
  expect(readView()).toBe(possible.view)
  const impossible = sceneOf({ from: '2018' })
  renderHook(() => useKnownFirst(impossible))
  expect(readView()).toBe(possible.view)
  expect(told()).toEqual([])
})
