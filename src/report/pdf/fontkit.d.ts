declare module 'fontkit' {
  export interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    readonly args: readonly number[]
  }
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly path: { readonly commands: readonly PathCommand[] }
  }
  export interface Font {
    readonly unitsPerEm: number
    readonly layout: (text: string) => { readonly advanceWidth: number; readonly glyphs: readonly Glyph[] }
    readonly hasGlyphForCodePoint: (code: number) => boolean
  }
  export const create: (bytes: Uint8Array) => Font
}
