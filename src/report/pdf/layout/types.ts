// The sizes of type, in points.
import { ink, quiet } from '../../writing/paperLook.ts'
import type { Type } from './page.ts'

const bold = (size: number, leading: number): Type => ({ size, leading, color: ink, isBold: true })
const plain = (size: number, leading: number, color: string = ink): Type => ({ size, leading, color })

export const types = {
  title: bold(28, 34),
  subtitle: plain(13, 18, quiet),
  heading1: bold(18, 23),
  heading2: bold(12.5, 16.5),
  heading3: bold(10, 14),
  body: plain(9.5, 13.5),
  small: plain(8, 11, quiet),
  caption: plain(8, 11, quiet),
  tableCaption: bold(9, 12.5),
  keyValue: bold(19, 24),
  keyWords: plain(8, 10.5, quiet),
  running: plain(7.5, 10, quiet),
} as const
