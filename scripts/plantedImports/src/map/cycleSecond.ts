import { first } from './cycleFirst.ts'
export const second = () => first
