// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { fault, faultCodes } from '../../data/files/fault.ts'
import { dataDe } from '../../i18n/texts/data.ts'
import { dataEn } from '../../i18n/texts/english/data.ts'
import { faultWords } from '../../i18n/useFaultWords.ts'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'
import { FaultNote } from './FaultNote.tsx'

afterEach(cleanup)

test('which file, why, what still works, the code, and a way to try again', async () => {
  const retry = vi.fn()
  render(
    <FaultNote
      what="Karte fehlt"
      fault={fault('http', 'a.json', '503')}
      onRetry={retry}
      rest="Der Rest geht."
    />,
  )
  expect(screen.getByText('Karte fehlt')).toBeVisible()
  expect(screen.getByText(/Datei a\.json.*Fehler 503\. .*Der Rest geht\.$/)).toBeVisible()
  expect(screen.getByText('Kennung http 503')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }))
  expect(retry).toHaveBeenCalledOnce()
})

test('a panel that nothing else announces says it at once', () => {
  const words = faultWords(fault('offline', 'a.json'), dataEn)
  render(<FaultBox {...words} what="No data" onRetry={() => undefined} isSpoken />)
  expect(screen.getByRole('alert')).toHaveTextContent('No data')
})

test('every code has a reason and a hint in both languages', () => {
  for (const texts of [dataDe, dataEn])
    for (const code of faultCodes)
      expect(faultWords(fault(code, 'a.json', '1/2'), texts).why).toMatch(/\. .*\.$/)
})
