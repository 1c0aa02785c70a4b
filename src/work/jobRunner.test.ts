import { describe, expect, test } from 'vitest'
import { jobRunner, type WorkerPort } from './jobRunner.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { serveJobs } from './serveJobs.ts'

type Pause = (fraction: number) => Promise<void>
const jobs = {
  double: (input: { x: number }) => ({ x: 2 * input.x, list: new Float64Array([input.x]) }),
  fail: () => {
    throw new Error('because')
  },
  /** Reports until it is stopped. */
  endless: async (input: { steps: number }, report: Pause) => {
    for (let i = 0; i < input.steps; i++) {
      const until = performance.now() + 2
      while (performance.now() < until);
      await report(i / input.steps)
    }
    return 'done'
  },
  /** Takes no notice of being cancelled. */
  deaf: () => new Promise<string>(() => {}),
}

/** Speaks as a browser's worker does: messages are cloned and come in later tasks. */
class FakeWorker implements WorkerPort {
  isEnded = false
  readonly heard: ToWorker[] = []
  readonly fail: () => void
  private readonly serve: (message: ToWorker) => void
  constructor(hear: (message: FromWorker) => void, fail: () => void) {
    this.fail = fail
    this.serve = serveJobs(jobs, (message, transfer) => {
      const data = structuredClone(message, { transfer })
      setTimeout(() => {
        if (!this.isEnded) hear(data)
      })
    })
  }
  readonly post = (message: ToWorker) => {
    const data = structuredClone(message)
    this.heard.push(data)
    setTimeout(() => {
      if (!this.isEnded) this.serve(data)
    })
  }
  readonly end = () => {
    this.isEnded = true
  }
}

function withWorkers() {
  const workers: FakeWorker[] = []
  const run = jobRunner(
    (hear, fail) => {
      const worker = new FakeWorker(hear, fail)
      workers.push(worker)
      return worker
    },
    () => Promise.resolve(jobs),
  )
  return { run, workers }
}
const without = () =>
  jobRunner(
    () => undefined,
    () => Promise.resolve(jobs),
  )

describe.each([
  ['in a worker', () => withWorkers().run],
  ['in the page', without],
])('a job %s', (_where, make) => {
  test('answers, and leaves the arrays of its input to the caller', async () => {
    const run = make()
    const input = { x: 21, kept: new Float64Array([1, 2]) }
    expect(await run('double', input)).toEqual({ x: 42, list: new Float64Array([21]) })
    expect(input.kept).toHaveLength(2)
  })

  test('several at once each get their own answer', async () => {
    const run = make()
    const answers = await Promise.all([
      run('double', { x: 1 }),
      run('endless', { steps: 20 }),
      run('double', { x: 3 }),
    ])
    expect(answers.map((answer) => (typeof answer === 'string' ? answer : answer.x))).toEqual([2, 'done', 6])
  })

  test('an error comes back with its message', async () => {
    await expect(make()('fail', undefined as never)).rejects.toThrow('because')
  })

  test('tells its progress, never backwards', async () => {
    const heard: number[] = []
    await make()('endless', { steps: 80 }, { onProgress: (fraction) => heard.push(fraction) })
    expect(heard.length).toBeGreaterThan(1)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  })

  test('cancelled: rejected at once with the reason, and nothing is heard any more', async () => {
    const run = make()
    const controller = new AbortController()
    const heard: number[] = []
    const answer = run(
      'endless',
      { steps: 100_000 },
      { signal: controller.signal, onProgress: (fraction) => heard.push(fraction) },
    )
    setTimeout(() => controller.abort(), 60)
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    const before = heard.length
    expect(await run('double', { x: 4 })).toMatchObject({ x: 8 })
    expect(heard.length).toBe(before)
  })

  test('cancelled before it began: it never begins', async () => {
    await expect(make()('double', { x: 1 }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('the worker', () => {
  test('is one for all, and is told of a cancellation', async () => {
    const { run, workers } = withWorkers()
    await run('double', { x: 1 })
    const controller = new AbortController()
    const answer = run('endless', { steps: 100_000 }, { signal: controller.signal })
    controller.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    expect(workers).toHaveLength(1)
    expect(workers[0]?.heard.map(({ kind }) => kind)).toEqual(['run', 'run', 'cancel'])
    expect(workers[0]?.isEnded).toBe(false)
  })

  test('that is deaf is ended, and what else ran starts again in a new one', async () => {
    const { run, workers } = withWorkers()
    const controller = new AbortController()
    const answer = run('deaf', undefined as never, { signal: controller.signal })
    controller.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    expect(await run('endless', { steps: 400 })).toBe('done')
    expect(workers).toHaveLength(2)
    expect(workers[0]?.isEnded).toBe(true)
  })

  test('that cannot be loaded is done without: in the page', async () => {
    const { run, workers } = withWorkers()
    const answer = run('double', { x: 5 })
    workers[0]?.fail()
    expect(await answer).toMatchObject({ x: 10 })
    expect(await run('double', { x: 6 })).toMatchObject({ x: 12 })
    expect(workers).toHaveLength(1)
  })

  test('that cannot even be made is done without', async () => {
    const run = jobRunner(
      () => {
        throw new Error('refused by policy')
      },
      () => Promise.resolve(jobs),
    )
    expect(await run('double', { x: 7 })).toMatchObject({ x: 14 })
  })
})
