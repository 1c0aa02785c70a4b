import { describe, expect, it } from 'vitest'
import { dative, nominative, withPreposition } from './placeName.ts'

describe('German names of places', () => {
  it.each([
    ['StädteRegion Aachen', 'die StädteRegion Aachen', 'der StädteRegion Aachen', 'zur StädteRegion Aachen'],
    ['Städteregion Aachen', 'die Städteregion Aachen', 'der Städteregion Aachen', 'zur Städteregion Aachen'],
    ['Region Hannover', 'die Region Hannover', 'der Region Hannover', 'zur Region Hannover'],
    ['Stadt Aachen', 'die Stadt Aachen', 'der Stadt Aachen', 'zur Stadt Aachen'],
    ['Gemeinde Roetgen', 'die Gemeinde Roetgen', 'der Gemeinde Roetgen', 'zur Gemeinde Roetgen'],
    ['Kreis Düren', 'der Kreis Düren', 'dem Kreis Düren', 'zum Kreis Düren'],
    ['Landkreis Celle', 'der Landkreis Celle', 'dem Landkreis Celle', 'zum Landkreis Celle'],
    ['Rhein-Sieg-Kreis', 'der Rhein-Sieg-Kreis', 'dem Rhein-Sieg-Kreis', 'zum Rhein-Sieg-Kreis'],
    ['Nordkreis', 'der Nordkreis', 'dem Nordkreis', 'zum Nordkreis'],
    ['Märkischer Kreis', 'der Märkische Kreis', 'dem Märkischen Kreis', 'zum Märkischen Kreis'],
    ['Sozialraum 5', 'der Sozialraum 5', 'dem Sozialraum 5', 'zum Sozialraum 5'],
    ['Land Brandenburg', 'das Land Brandenburg', 'dem Land Brandenburg', 'zum Land Brandenburg'],
    ['Quartier Ost', 'das Quartier Ost', 'dem Quartier Ost', 'zum Quartier Ost'],
  ])('%s: the kind tells the article', (name, subject, behind, to) => {
    expect([nominative(name), dative(name), withPreposition('zu', name)]).toEqual([subject, behind, to])
  })

  it('draws preposition and article together', () => {
    expect(withPreposition('in', 'StädteRegion Aachen')).toBe('in der StädteRegion Aachen')
    expect(withPreposition('in', 'Kreis Düren')).toBe('im Kreis Düren')
    expect(withPreposition('von', 'Märkischer Kreis')).toBe('vom Märkischen Kreis')
  })

  it.each([
    'Stolberg',
    'Darmstadt Mitte',
    'Neustadt (Wied)',
    'Landshut',
    'Regionsheim Nord',
    'Musterland',
    'Düren, Kreis',
    'Kusel (Landkreis)',
    'Kreisau',
    'S 5 Büsbach',
  ])('%s says no kind: no article', (name) => {
    expect([nominative(name), dative(name), withPreposition('in', name)]).toEqual([name, name, `in ${name}`])
  })
})
