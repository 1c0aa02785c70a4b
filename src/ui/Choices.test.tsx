// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { Choices } from './Choices.tsx'

afterEach(cleanup)

const choices = [
  { id: 'value', label: 'Wert', note: 'Klassen nach dem Wert' },
  { id: 'change', label: 'Veränderung', note: 'Unterschied zu früher' },
  { id: 'swipe', label: 'Zwei Karten', note: 'Gibt es hier nicht', isDisabled: true },
] as const

function Modes({ isNoteBelow }: { isNoteBelow?: boolean }) {
  const [selected, setSelected] = useState<(typeof choices)[number]['id']>('value')
  return (
    <Choices
      legend="Karte"
      choices={choices}
      selected={selected}
      onSelect={setSelected}
      {...(isNoteBelow && { isNoteBelow })}
    />
  )
}
const below = () => document.querySelector('p[aria-hidden]')?.textContent

describe('Choices', () => {
  test('each bears its explanation in its name', () => {
    render(<Modes />)
    expect(screen.getByRole('radio', { name: 'Veränderung Unterschied zu früher' })).toBeVisible()
    expect(below()).toBeUndefined()
  })

  test('where room is short one explanation stands below: of the one chosen or pointed at', async () => {
    render(<Modes isNoteBelow />)
    expect(below()).toBe('Klassen nach dem Wert')
    await userEvent.hover(screen.getByText('Zwei Karten'))
    expect(below()).toBe('Gibt es hier nicht')
    await userEvent.unhover(screen.getByText('Zwei Karten'))
    screen.getByRole('radio', { name: /^Wert/ }).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('radio', { name: 'Veränderung Unterschied zu früher' })).toBeChecked()
    expect(below()).toBe('Unterschied zu früher')
  })
})
