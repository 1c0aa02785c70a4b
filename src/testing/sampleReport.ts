// A report of made-up areas: profile pages with a map, a table and small lines, as long as one likes. The same for each call.
import type { Drawing, Mark } from '../drawing/drawing.ts'
import type { Block, ReportDocument, ReportSection, TableCell } from '../report/document/reportDocument.ts'

export interface SampleSize {
  readonly sections: number
  readonly rows: number
  readonly areas: number
}

function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16807) % 2147483647) / 2147483647
}

const ramp = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c']
const hatches = ['diagonal', 'dots', 'cross', 'grid', 'sparse', 'points'] as const

function areaMarks(count: number): Mark[] {
  const next = chance(7)
  return Array.from({ length: count }, (_, i): Mark => {
    const [x, y] = [24 + (i % 12) * 34, 24 + Math.floor(i / 12) * 34]
    const points = Array.from({ length: 60 }, (_, v) => {
      const [angle, far] = [(v / 60) * Math.PI * 2, 14 + next() * 4]
      return `${v === 0 ? 'M' : 'L'}${(x + Math.cos(angle) * far).toFixed(1)} ${(y + Math.sin(angle) * far).toFixed(1)}`
    })
    const hatch = i % 9 === 4 ? { hatch: hatches[i % hatches.length] ?? 'dots' } : {}
    const fill = hatch.hatch ? '#e8ebee' : (ramp[i % 5] ?? '#ffffff')
    return { kind: 'path', d: `${points.join('')}Z`, fill, stroke: '#ffffff', width: 0.6, ...hatch }
  })
}

function mapDrawing(marks: readonly Mark[], chosen: number): Drawing {
  const area = marks[chosen % marks.length]
  const outline: Mark[] =
    area?.kind === 'path' ? [{ kind: 'path', d: area.d, stroke: '#d4450c', width: 2 }] : []
  const [x, y] = [24 + (chosen % 12) * 34, 24 + Math.floor((chosen % marks.length) / 12) * 34]
  return {
    width: 430,
    height: 300,
    language: 'de',
    title: `Karte ${chosen + 1}`,
    description: `Anteil nach Raumeinheit; Fläche ${chosen + 1} hervorgehoben.`,
    marks: [
      ...marks,
      ...outline,
      { kind: 'circle', at: [x, y], radius: 3, fill: '#d4450c', opacity: 0.8, stroke: '#ffffff' },
      {
        kind: 'text',
        at: [x, y - 14],
        text: `Süß ${chosen + 1} ▲`,
        size: 11,
        color: '#16202b',
        isBold: true,
        anchor: 'middle',
        halo: '#ffffff',
      },
    ],
  }
}

function spark(next: () => number): Drawing {
  const d = Array.from(
    { length: 12 },
    (_, i) => `${i === 0 ? 'M' : 'L'}${2 + i * 5} ${(2 + next() * 12).toFixed(1)}`,
  )
  return {
    width: 62,
    height: 16,
    language: 'de',
    title: 'Verlauf',
    description: 'von 2013 bis 2024',
    marks: [{ kind: 'path', d: d.join(''), stroke: '#3a6ba5', width: 1.4 }],
  }
}

const decimal = (value: number): string => value.toFixed(1).replace('.', ',')

function rows(count: number, next: () => number): { cells: TableCell[]; isGroup?: boolean }[] {
  return Array.from({ length: count }, (_, i) => {
    if (i % 15 === 0)
      return { isGroup: true, cells: [{ text: `Thema ${i / 15 + 1}: Bevölkerung und Wohnen` }] }
    const value = i % 17 === 3 ? '∅' : decimal(next() * 100)
    const name =
      i % 7 === 2
        ? `Indikator ${i}: Anteil der Bedarfsgemeinschaften mit Kindern unter 15 Jahren an allen`
        : `Indikator ${i}: Anteil`
    return {
      cells: [
        { text: name },
        { text: `${value} %`, isBold: true },
        { text: decimal(next() * 100) },
        { text: decimal(next() * 100) },
        { text: `${1 + Math.floor(next() * 93)}` },
        { text: `steigt von ${decimal(next() * 9)} auf ${decimal(next() * 9)}`, drawing: spark(next) },
        { text: i % 2 ? '▲ +1,2' : '▼ −0,8' },
      ],
    }
  })
}

function profile(index: number, size: SampleSize, marks: readonly Mark[]): ReportSection {
  const next = chance(index + 11)
  const title = `Raumeinheit ${index + 1} – Süßmühle`
  const map = mapDrawing(marks, index)
  const blocks: Block[] = [
    ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Die Raumeinheit liegt ' },
        { text: 'über dem Wert der Gesamtheit', isBold: true },
        {
          text: `: 24,${index} % der Haushalte beziehen Leistungen, der Wert stieg seit 2015 um ${index},3 Prozentpunkte. `,
        },
        { text: 'Lesehinweis und Methode', href: 'https://www.example.org/methode' },
        { text: ' stehen ' },
        { text: 'im Anhang', isItalic: true },
        {
          text: '. Fünf Befunde folgen, die jeder für sich gelten; keiner erklärt die Ursache eines anderen.',
        },
      ],
    },
    {
      kind: 'keyFigures',
      figures: [
        { value: '12.345', words: 'Einwohnerinnen und Einwohner am 31.12.2024' },
        { value: '24,9 %', words: 'Leistungsbezug; Gesamtheit 18,1 %' },
        { value: `${index + 1}.`, words: 'Rang unter 93 Raumeinheiten' },
        { value: '▲ 2,1 Pp.', words: 'seit 2015' },
      ],
    },
    { kind: 'figure', drawing: map, caption: 'Leistungsbezug in Prozent, 2024.', share: 0.6 },
    { kind: 'figure', drawing: mapDrawing(marks, index + 20), caption: 'Zum Vergleich: 2015.', share: 0.4 },
    { kind: 'heading', level: 2, text: 'Was auffällt' },
    {
      kind: 'list',
      isOrdered: index % 2 === 0,
      items: [
        [{ text: 'Der Anteil der Kinder ist höher als in neun von zehn Raumeinheiten.' }],
        [{ text: 'Wohnfläche je Kopf: ', isBold: true }, { text: '38,2 m², niedriger als im Mittel.' }],
        [
          {
            text: 'Ein sehr langer Befund, der über mehr als eine Zeile geht, damit man sieht, wie die zweite Zeile unter der ersten steht und nicht unter dem Zeichen davor.',
          },
        ],
      ],
    },
    {
      kind: 'table',
      caption: 'Alle Indikatoren',
      columns: [
        { heading: 'Indikator', isNumeric: false, share: 0.36 },
        { heading: 'Wert 2024', isNumeric: true, share: 0.12 },
        { heading: 'Kommune', isNumeric: true, share: 0.12 },
        { heading: 'Gesamtheit', isNumeric: true, share: 0.12 },
        { heading: 'Rang', isNumeric: true, share: 0.06 },
        { heading: 'Verlauf', isNumeric: false, share: 0.12 },
        { heading: 'Änderung', isNumeric: true, share: 0.1 },
      ],
      rows: rows(size.rows, next),
    },
    {
      kind: 'paragraph',
      isSmall: true,
      runs: [{ text: 'Quelle: Statistikstelle, Stand 31.12.2024. Werte unter drei sind unterdrückt.' }],
    },
  ]
  return { title, blocks }
}

export function sampleReport(size: SampleSize = { sections: 3, rows: 60, areas: 93 }): ReportDocument {
  const marks = areaMarks(size.areas)
  return {
    language: 'de',
    title: 'Sozialraumprofile 2025 – Größe, Übergänge & Fläche',
    subtitle: 'Alle Raumeinheiten mit Werten, Rang und Verlauf',
    author: 'Statistikstelle',
    footer: 'Statistikstelle · Datenstand 2025-1 · 1. Juli 2025',
    logo: {
      data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAECAIAAAA4WjmaAAAAEUlEQVR4nGOQ8WrAgxhoKQ0ApXQj8V5vkSMAAAAASUVORK5CYII=',
      alternative: 'Wappen',
    },
    hasCover: size.sections > 1,
    sections: Array.from({ length: size.sections }, (_, i) => profile(i, size, marks)),
  }
}
