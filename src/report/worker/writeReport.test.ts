import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sampleReport } from '../../testing/sampleReport.ts'
import { reportJobs } from './reportJobs.ts'
import { writeReport } from './writeReport.ts'

const report = sampleReport({ sections: 3, rows: 8, areas: 12 })

// Without a worker, as here, the jobs run in the page: the same calls, the same answers.
describe('writeReport', () => {
  it('gives the file and tells how far it is', async () => {
    const shares: number[] = []
    const bytes = await writeReport('pptx', report, { onProgress: (share) => shares.push(share) })
    expect(Object.keys(unzipSync(bytes))).toContain('ppt/slides/slide4.xml')
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })

  it('ends with the reason it was cancelled for', async () => {
    const controller = new AbortController()
    const stop = new Error('enough')
    const writing = writeReport('pptx', report, {
      signal: controller.signal,
      onProgress: () => controller.abort(stop),
    })
    await expect(writing).rejects.toBe(stop)
    await expect(writeReport('pptx', report)).resolves.toBeInstanceOf(Uint8Array)
  })

  it('writes no report of which a part is missing', async () => {
    const { sections, ...document } = report
    await reportJobs.takeSections({ paper: 99, sections: sections.slice(0, 2) })
    const writing = reportJobs.write({ paper: 99, format: 'pptx', document, count: 3 }, async () => undefined)
    await expect(writing).rejects.toThrow('2 of 3 sections')
  })
})
