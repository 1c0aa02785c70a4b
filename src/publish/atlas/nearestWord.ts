/** Fewest insertions, deletions, replacements and swaps of neighbours between two words (Damerau 1964, restricted). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++) {
    rows.push([i])
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwapped ? at(i - 2, j - 2) + 1 : Infinity
      rows[i]?.push(Math.min(replaced, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1))
    }
  }
  return at(a.length, b.length)
}

/** The known word that was probably meant: at most a third of its letters differ; capitals do not count. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let least = Infinity
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > 4) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < least && distance <= Math.max(candidate.length, word.length) / 3) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** `Did you mean "x"?`, or what there is, for hints. */
export function suggestion(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known)
  if (nearest !== undefined) return `Did you mean "${nearest}"?`
  if (known.length === 0) return 'None is declared.'
  const shown = known.slice(0, 12).map((k) => `"${k}"`)
  return `There is: ${shown.join(', ')}${known.length > shown.length ? ', …' : ''}.`
}
