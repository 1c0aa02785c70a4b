/** The text with one place changed; throws unless `from` stands in it exactly once, so that no test changes nothing. */
export function changedText(text: string, from: string, to: string): string {
  const found = text.split(from).length - 1
  if (found !== 1) throw new Error(`"${from}" stands in the text ${found} times`)
  return text.replace(from, () => to)
}
