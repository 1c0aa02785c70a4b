// Files that a page asks for before its program is there. The program takes the answers over, so that nothing is fetched twice
// even where the server forbids to keep anything; what they are worth is settled there.

export type Answer =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'refused'; readonly status: number }

export async function answerOf(response: Response): Promise<Answer> {
  if (!response.ok) return { kind: 'refused', status: response.status }
  return { kind: 'bytes', bytes: new Uint8Array(await response.arrayBuffer()) }
}

interface Asked {
  /** The answer begins to come, with as many bytes as the server says, or never will. */
  readonly begun: Promise<number | undefined>
  readonly answer: Promise<Answer>
}

const asked = new Map<string, Asked>()

/**
 * The same answer to whoever asks early; it rejects where fetch does. `ahead`: what is on its way already, by address.
 */
export function askEarly(
  address: string,
  cache: RequestCache,
  ahead?: ReadonlyMap<string, Promise<Response>>,
): Asked {
  const known = asked.get(address)
  if (known) return known
  const response = ahead?.get(address) ?? fetch(address, { cache })
  // Whoever takes the answer hears of a failure; here it only ends the waiting.
  const over = () => undefined
  const bytesOf = ({ headers }: Response) => Number(headers.get('content-length')) || undefined
  const own = { begun: response.then(bytesOf, over), answer: response.then(answerOf) }
  own.answer.catch(over)
  asked.set(address, own)
  return own
}

/** The answer to what was asked early, once: who asks again wants a new one. */
export function takeAsked(address: string): Promise<Answer> | undefined {
  const own = asked.get(address)
  asked.delete(address)
  return own?.answer
}
