// Keys and names in the order a person expects: "A 2" before "A 10". One locale for all readers, so that an order never
// depends on the machine.
const collator = new Intl.Collator('de', { numeric: true, sensitivity: 'variant' })

/** "09" and "9" are the same number, but never the same key: the text decides. */
export const compareKeys = (a: string, b: string): number =>
  collator.compare(a, b) || (a === b ? 0 : a < b ? -1 : 1)
