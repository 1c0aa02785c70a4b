// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { makeScene, type SceneInput } from '../../../core/scene/makeScene.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { sampleInput } from '../../../testing/sampleRelease.ts'
import { useSceneInPieces } from './useSceneInPieces.ts'

afterEach(cleanup)

interface Asked {
  readonly input: SceneInput
}
const asking = (period: string): Asked => ({ input: sampleInput({ period }) })
const finish = (_: Asked, scene: Scene) => scene
const start = (asked: Asked | undefined) =>
  renderHook((props: { asked: Asked | undefined }) => useSceneInPieces(props.asked, finish), {
    initialProps: { asked },
  })

test('nothing at first, then the whole scene', async () => {
  const asked = asking('2024')
  const { result } = start(asked)
  expect(result.current).toBeUndefined()
  await waitFor(() => expect(result.current).toBeDefined())
  expect(result.current).toEqual(makeScene(asked.input))
})

test('the last one stays until the next is whole; one that was overtaken is never shown', async () => {
  const seen = new Set<string | undefined>()
  const { result, rerender } = start(asking('2024'))
  await waitFor(() => expect(result.current?.view.period).toBe('2024'))
  rerender({ asked: asking('2022') })
  seen.add(result.current?.view.period)
  rerender({ asked: asking('2023') })
  seen.add(result.current?.view.period)
  await waitFor(() => {
    seen.add(result.current?.view.period)
    expect(result.current?.view.period).toBe('2023')
  })
  expect([...seen]).toEqual(['2024', '2023'])
})

test('what was shown long ago does not come back', async () => {
  const { result, rerender } = start(asking('2024'))
  await waitFor(() => expect(result.current).toBeDefined())
  rerender({ asked: undefined })
  expect(result.current).toBeUndefined()
  rerender({ asked: asking('2023') })
  expect(result.current).toBeUndefined()
  await waitFor(() => expect(result.current?.view.period).toBe('2023'))
})

class Boundary extends Component<{ children: ReactNode; onError: (error: Error) => void }> {
  override state = { isBroken: false }
  static getDerivedStateFromError = () => ({ isBroken: true })
  override componentDidCatch = (error: Error) => this.props.onError(error)
  override render = () => !this.state.isBroken && this.props.children
}

test('a broken invariant comes to the error boundary', async () => {
  const onError = vi.fn<(error: Error) => void>()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const asked: Asked = { input: sampleInput() }
  const broken = { input: { ...asked.input, areas: new Map() } }
  renderHook(() => useSceneInPieces(broken, finish), {
    wrapper: ({ children }) => <Boundary onError={onError}>{children}</Boundary>,
  })
  await waitFor(() => expect(onError).toHaveBeenCalled())
  expect(onError.mock.calls[0]?.[0].message).toContain('areas of ort')
  vi.restoreAllMocks()
})
