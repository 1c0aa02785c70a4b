// fontkit asks for a Brotli decoder, with its large dictionary, for WOFF 2 only; the typeface here comes as TrueType.
export default function noBrotli(): never {
  throw new Error('WOFF 2 is not read here')
}
