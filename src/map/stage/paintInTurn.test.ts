// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { giveUpTurn, paintInTurn, paintLater, type PaintJob } from './paintInTurn.ts'

describe('paintInTurn', () => {
  let now = 0
  const done: string[] = []
  /** A job that takes so many milliseconds. */
  const job = (name: string, ms: number, rest?: PaintJob) => () => {
    now += ms
    done.push(name)
    return rest
  }
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] })
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    done.length = 0
  })
  afterEach(() => {
    vi.runAllTimers()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  const owners = [{}, {}, {}, {}] as const

  it('runs quick jobs at once', () => {
    for (const [i, owner] of owners.entries()) paintInTurn(owner, job(`${i}`, 1))
    expect(done).toEqual(['0', '1', '2', '3'])
  })

  it('leaves to the next frames what would hold this one up', () => {
    for (const [i, owner] of owners.entries()) paintInTurn(owner, job(`${i}`, 8))
    expect(done).toEqual(['0', '1'])
    vi.advanceTimersToNextFrame()
    expect(done).toEqual(['0', '1', '2', '3'])
  })

  it('runs only the last job of each, and none that was given up', () => {
    paintInTurn(owners[0], job('long', 50))
    paintInTurn(owners[1], job('old', 1))
    paintInTurn(owners[1], job('new', 1))
    paintInTurn(owners[2], job('gone', 1))
    giveUpTurn(owners[2])
    vi.advanceTimersToNextFrame()
    expect(done).toEqual(['long', 'new'])
  })

  it('runs the parts of a job one after the other as long as there is time', () => {
    paintInTurn(owners[0], job('a', 4, job('b', 10, job('c', 1))))
    paintInTurn(owners[1], job('other', 1))
    expect(done).toEqual(['a', 'b'])
    vi.advanceTimersToNextFrame()
    expect(done).toEqual(['a', 'b', 'c', 'other'])
  })

  it('runs nothing of what is to come later in this task', () => {
    paintLater(owners[0], job('large', 1))
    expect(done).toEqual([])
    vi.advanceTimersToNextFrame()
    expect(done).toEqual(['large'])
  })
})
