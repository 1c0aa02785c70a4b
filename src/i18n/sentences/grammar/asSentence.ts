/** With a capital at its start and one full stop at its end, also behind "Pp." and names such as "Neustadt u. Umg." */
export function asSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return capital.endsWith('.') ? capital : `${capital}.`
}
