// A logo as data URL: what kind of picture it is, its bytes and its size. PNG and JPEG; the files know no others.
export interface Logo {
  readonly kind: 'png' | 'jpg'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Pixels. */
  readonly width: number
  readonly height: number
}

function pngSize(view: DataView): readonly [number, number] | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined
  return [view.getUint32(16), view.getUint32(20)]
}

/** Start-of-frame markers C0 to CF hold the size; C4, C8 and CC are none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function jpegSize(view: DataView): readonly [number, number] | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    if (isFrame(view.getUint8(at + 1))) return [view.getUint16(at + 7), view.getUint16(at + 5)]
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** `undefined` for what is neither PNG nor JPEG, or damaged. */
export function logoBytes(dataUrl: string): Logo | undefined {
  const coded = /^data:image\/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/.exec(dataUrl)?.[1]
  if (coded === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(coded), (character) => character.charCodeAt(0))
    const view = new DataView(bytes.buffer)
    const png = pngSize(view)
    const size = png ?? jpegSize(view)
    if (!size || size[0] === 0 || size[1] === 0) return undefined
    return { kind: png ? 'png' : 'jpg', bytes, width: size[0], height: size[1] }
  } catch {
    return undefined
  }
}
