// One child, not 1 children: the atlas names units in the plural only.
import type { Language } from '../../../core/release/localText.ts'

const irregular: Record<Language, Readonly<Record<string, string>>> = {
  de: {
    Kinder: 'Kind',
    Personen: 'Person',
    Menschen: 'Mensch',
    Frauen: 'Frau',
    Männer: 'Mann',
    Haushalte: 'Haushalt',
    Familien: 'Familie',
    Wohnungen: 'Wohnung',
    Gebäude: 'Gebäude',
    Betriebe: 'Betrieb',
    Plätze: 'Platz',
    Fälle: 'Fall',
    Jahre: 'Jahr',
    Monate: 'Monat',
    Tage: 'Tag',
    Stunden: 'Stunde',
    Punkte: 'Punkt',
    Prozentpunkte: 'Prozentpunkt',
  },
  en: { children: 'child', people: 'person', women: 'woman', men: 'man' },
}

/** children → child, families → family, years → year; `km²` and `points of 100` as far as they end in s. */
const regular = (word: string) =>
  /^[a-z]{3,}ies$/.test(word) ? word.replace(/ies$/, 'y') : word.replace(/^([a-z]{2,}[^s\W])s$/, '$1')

/** The unit beside exactly one; what it does not know stays as it is. `children under 15` → `child under 15`. */
export function singularUnit(symbol: string, language: Language): string {
  if (symbol === 'percentage points') return 'percentage point'
  const [first = '', ...rest] = symbol.split(' ')
  const one = irregular[language][first] ?? (language === 'en' ? regular(first) : first)
  return [one, ...rest].join(' ')
}
