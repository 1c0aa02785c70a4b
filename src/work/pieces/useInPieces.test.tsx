// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useInPieces } from './useInPieces.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

interface Question {
  readonly of: string
}
function* spell({ of }: Question) {
  let answer = ''
  for (const letter of of) {
    if (letter === '!') throw new Error('no letter')
    answer += letter
    yield
  }
  return answer
}

function Words({ question, isSmall = false }: { question: Question | undefined; isSmall?: boolean }) {
  const answered = useInPieces(question, isSmall, spell)
  return answered ? `${answered.question.of}: ${answered.answer}` : 'working'
}
const shown = () => document.body.textContent
const finish = () =>
  act(() => {
    vi.runAllTimers()
  })

const [abc, def] = [{ of: 'abc' }, { of: 'def' }]

it('answers a small question at once', () => {
  render(<Words question={abc} isSmall />)
  expect(shown()).toBe('abc: abc')
})

it('answers a large one in later tasks, and keeps the last answer with its question until the next is there', () => {
  const { rerender } = render(<Words question={abc} />)
  expect(shown()).toBe('working')
  finish()
  expect(shown()).toBe('abc: abc')
  rerender(<Words question={def} />)
  expect(shown()).toBe('abc: abc')
  finish()
  expect(shown()).toBe('def: def')
  rerender(<Words question={undefined} />)
  expect(shown()).toBe('working')
})

it('never shows an answer older than a small one since', () => {
  const { rerender } = render(<Words question={abc} />)
  finish()
  rerender(<Words question={def} isSmall />)
  expect(shown()).toBe('def: def')
  rerender(<Words question={{ of: 'ghi' }} />)
  expect(shown()).toBe('working')
})

it('gives up what is not asked any more', () => {
  const { rerender } = render(<Words question={abc} />)
  rerender(<Words question={def} />)
  expect(vi.getTimerCount()).toBe(1)
  finish()
  expect(shown()).toBe('def: def')
})

it('throws while it is drawn what a piece throws', () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const failed = vi.fn<(error: unknown) => null>(() => null)
  render(
    <ErrorBoundary renderFallback={failed}>
      <Words question={{ of: 'a!' }} />
    </ErrorBoundary>,
  )
  finish()
  expect(failed.mock.lastCall?.[0]).toEqual(new Error('no letter'))
})
