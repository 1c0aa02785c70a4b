import { describe, expect, it } from 'vitest'
import { shapeOf, signsOf } from './decimalSign.ts'

describe('shapeOf', () => {
  it.each([
    ['12', undefined],
    ['12,5', { decimal: ',' }],
    ['.5', { decimal: '.' }],
    ['0.577', { decimal: '.' }],
    ['1234.567', { decimal: '.' }],
    ['1.234', { unclear: '.' }],
    ['12,345', { unclear: ',' }],
    ['1.234.567', { thousands: '.', decimal: ',' }],
    ['1.234,5', { thousands: '.', decimal: ',' }],
    ['1,234,567.8', { thousands: ',', decimal: '.' }],
    ['1.23.4', undefined],
    ['1,2,3', undefined],
  ])('%s', (digits, shape) => {
    expect(shapeOf(digits)).toEqual(shape)
  })
})

describe('signsOf', () => {
  it.each([
    ['nothing shows a sign', ['1', '22'], undefined, {}],
    ['a comma', ['1,5', '2'], undefined, { decimal: ',' }],
    ['the majority', ['1,5', '2,5', '3.5'], undefined, { decimal: ',' }],
    ['a tie: the first', ['3.5', '1,5'], undefined, { decimal: '.' }],
    ['unclear cells decide nothing', ['1.234', '5.678'], undefined, {}],
    ['groups show both signs', ['1.234.567', '1.234'], undefined, { decimal: ',', thousands: '.' }],
    ['the declared sign', ['1.5'], ',', { decimal: ',' }],
    ['declared, whole numbers in groups', ['1.234', '987'], ',', { decimal: ',', thousands: '.' }],
    ['declared, but decimals among them', ['1.234', '8,5'], ',', { decimal: ',' }],
    ['declared, but long numbers without groups', ['1.234', '5678'], ',', { decimal: ',' }],
  ] as const)('%s', (_, digits, declared, signs) => {
    expect(signsOf(digits, declared)).toEqual(signs)
  })
})
