import { scene } from '../scene/cycle.ts'
export const planted = scene
