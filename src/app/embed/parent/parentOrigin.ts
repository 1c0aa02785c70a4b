// Which of the sites that the configuration lists is the page around; by equality, never by likeness.

/** The origin of an entry of `embedParents`: an address, or an origin alone. Undefined where it is neither. */
export function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { origin, protocol } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined
}

interface Frame {
  readonly ancestorOrigins?: ArrayLike<string> | undefined
  readonly referrer: string
}

/** Not every browser tells who is around: then the referrer does, and where it is withheld nobody is known. */
export function parentOrigin(
  embedParents: readonly string[],
  { ancestorOrigins, referrer }: Frame,
): string | undefined {
  const around = ancestorOrigins?.[0] ?? originOf(referrer)
  return embedParents.map(originOf).find((origin) => origin !== undefined && origin === around)
}
