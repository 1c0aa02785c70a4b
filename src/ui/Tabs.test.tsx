// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Tabs } from './Tabs.tsx'

afterEach(cleanup)

const tabs = (['a', 'b', 'c'] as const).map((id) => ({ id, label: `Tab ${id}` }))

function Sample() {
  const [selected, select] = useState<'a' | 'b' | 'c'>('a')
  return (
    <Tabs label="Ansichten" tabs={tabs} selected={selected} onSelect={select}>
      Inhalt {selected}
    </Tabs>
  )
}

test('one tab stop, arrow keys choose and wrap round, the panel is named by its tab', async () => {
  render(<Sample />)
  await userEvent.tab()
  expect(screen.getByRole('tab', { name: 'Tab a' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Tab b', selected: true })).toHaveFocus()
  expect(screen.getByRole('tabpanel', { name: 'Tab b' })).toHaveTextContent('Inhalt b')
  await userEvent.keyboard('{End}{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Tab a', selected: true })).toHaveFocus()
  expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
})
