// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { LineChart } from './LineChart.tsx'
import type { LineSeries } from '../../drawing/line/lineSeries.ts'

afterEach(cleanup)

const timeline = ['2019', '2020', '2021'].map((period) => ({ period, hasValues: period !== '2020' }))
const series: LineSeries[] = [
  {
    id: 'a',
    label: 'Altenau',
    role: 'area',
    points: [
      { period: '2019', cell: { kind: 'number', value: 10 } },
      { period: '2021', cell: { kind: 'absent', status: 'withheld' } },
    ],
  },
]
const formatTicks = (values: readonly number[]) => values.map(String)

function show(chosenPeriod = '2021') {
  const onChoose = vi.fn<(period: string) => void>()
  const chart = (period: string) => (
    <LineChart
      label="Kinderarmut"
      hint="Pfeiltasten"
      series={series}
      timeline={timeline}
      breaks={[]}
      chosenPeriod={period}
      formatTicks={formatTicks}
      zero="true"
      noZeroNote="nicht bei null"
      readout={(shown) => ({ period: shown, values: [{ id: 'a', label: 'Altenau', value: `W${shown}` }] })}
      onChoose={onChoose}
    />
  )
  const { rerender, container } = render(chart(chosenPeriod))
  return { onChoose, container, choose: (period: string) => rerender(chart(period)) }
}

describe('LineChart', () => {
  test('one tab stop; a native slider walks all periods and speaks each', async () => {
    const { onChoose } = show()
    await userEvent.tab()
    const slider = screen.getByRole('slider', { name: 'Kinderarmut' })
    expect(slider).toHaveFocus()
    expect(slider).toHaveAttribute('aria-valuetext', '2021: Altenau W2021')
    const walkTo = (stop: number) => fireEvent.change(slider, { target: { value: String(stop) } })
    walkTo(2)
    expect(slider).toHaveAttribute('aria-valuetext', '2020: Altenau W2020')
    await userEvent.keyboard('{Enter}')
    expect(onChoose).not.toHaveBeenCalled()
    walkTo(1)
    await userEvent.keyboard('{Enter}')
    expect(onChoose).toHaveBeenCalledWith('2019')
    expect(screen.getByText('W2019')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(slider).toHaveAttribute('aria-valuetext', '2021: Altenau W2021')
    await userEvent.tab()
    expect(slider).not.toHaveFocus()
  })

  test('another period moves the mark and leaves the lines as they are', () => {
    const { container, choose } = show('2021')
    const before = container.querySelector('[data-line="area"]')
    choose('2019')
    expect(container.querySelector('[data-line="area"]')).toBe(before)
    expect(container.querySelector('[data-period]')).toHaveAttribute('data-period', '2019')
  })

  test('a withheld period bears the hatched mark', () => {
    expect(show().container.querySelector('[data-mark="withheld"]')).not.toBeNull()
  })
})
