import type { Drawing } from '../drawing/drawing.ts'
import type { ReportDocument } from '../report/document/reportDocument.ts'

/** A report that says the same text everywhere: what a file cannot hold shows wherever it is not taken out. */
export function hostileReport(text: string): ReportDocument {
  const drawing: Drawing = {
    width: 100,
    height: 50,
    language: 'en',
    title: text,
    description: text,
    marks: [
      { kind: 'text', at: [5, 20], text, size: 10, color: '#16202b', halo: '#ffffff' },
      { kind: 'path', d: 'M0 0L100 0', stroke: '#16202b', dash: [2, 2], name: text },
      { kind: 'circle', at: [50, 25], radius: 4, fill: '#16202b', opacity: 0.5 },
    ],
  }
  return {
    language: 'en',
    title: text,
    subtitle: text,
    author: text,
    footer: text,
    hasCover: true,
    sections: [
      {
        title: text,
        blocks: [
          { kind: 'heading', level: 1, text },
          {
            kind: 'paragraph',
            runs: [
              { text, isBold: true },
              { text, href: `https://example.org/${text}` },
            ],
          },
          { kind: 'list', isOrdered: true, items: [[{ text }]] },
          { kind: 'keyFigures', figures: [{ value: text, words: text }] },
          { kind: 'figure', drawing, caption: text, share: 1 },
          {
            kind: 'table',
            caption: text,
            columns: [{ heading: text, isNumeric: false, share: 1 }],
            rows: [{ cells: [{ text }] }, { cells: [{ text }], isGroup: true }],
          },
        ],
      },
    ],
  }
}
