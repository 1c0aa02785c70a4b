import { area } from '../area/another.ts'
export const planted = area
