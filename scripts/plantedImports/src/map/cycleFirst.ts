import { second } from './cycleSecond.ts'
export const first = () => second
