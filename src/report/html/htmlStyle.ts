// The look of a page on its own: the reader's own typeface, one column to read in, hairlines; on paper the same. One text for
// every page, allowed by its checksum.
import { hairline, ink, line, link, quiet } from '../writing/paperLook.ts'

const twelfths = Array.from(
  { length: 11 },
  (_, i) => `.w${i + 1} { flex-basis: calc(${((i + 1) / 12) * 100}% - 1rem) }`,
).join('\n')

export const htmlStyle = `
:root { color: ${ink}; background: #ffffff; font: 1.0625rem/1.6 'IBM Plex Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; font-variant-numeric: lining-nums tabular-nums; -webkit-text-size-adjust: 100% }
* { box-sizing: border-box }
body { max-width: 49rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 4rem) clamp(1rem, 4vw, 1.5rem) 4rem; overflow-wrap: break-word }
a { color: ${link}; text-underline-offset: 0.15em }
:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px }
.skip { position: absolute; left: -200vw; padding: 0.5rem 1rem; background: #ffffff }
.skip:focus { left: 0.5rem; top: 0.5rem }
header { padding-bottom: 1.25rem; border-bottom: 1px solid ${line} }
header img { display: block; max-width: 14rem; max-height: 5.5rem; width: auto; height: auto; margin-bottom: 1.5rem }
h1, h2, h3, h4 { margin: 0; font-weight: 600; line-height: 1.25; text-wrap: balance }
h1 { font-size: clamp(1.625rem, 1.3rem + 1.8vw, 2.25rem) }
h2 { font-size: clamp(1.3125rem, 1.2rem + 0.6vw, 1.5rem) }
h3 { margin-top: 1.75rem; font-size: 1.125rem }
h4 { margin-top: 1.25rem; font-size: 1rem }
p, ul, ol { margin: 0.75rem 0 }
p, li { max-width: 40rem }
ul, ol { padding-left: 1.4em }
header p { margin: 0.5rem 0 0; color: ${quiet} }
.small, figcaption, caption, footer, nav { color: ${quiet}; font-size: 0.875rem; line-height: 1.5 }
nav { padding: 1rem 0; border-bottom: 1px solid ${line} }
nav h2 { color: ${ink}; font-size: 1rem }
nav ol { margin: 0.5rem 0 0; columns: 17rem; column-gap: 2rem }
nav li { padding: 0.125rem 0; break-inside: avoid }
section { margin-top: 3rem }
.figures { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem; margin: 1.25rem 0 }
figure { flex: 0 1 100%; min-width: min(100%, 13rem); margin: 0 }
${twelfths}
.w12 { flex-basis: 100% }
figcaption { margin-top: 0.5rem }
figcaption a { white-space: nowrap }
svg { display: block; max-width: 100%; height: auto }
.narrow { display: none }
.key { display: flex; flex-wrap: wrap; gap: 1rem 2.25rem; margin: 1.25rem 0 }
.key div { display: flex; flex-direction: column-reverse; justify-content: flex-end; max-width: 17rem }
.key dd { margin: 0; font-size: 1.5rem; font-weight: 600; line-height: 1.3 }
.key dt { color: ${quiet}; font-size: 0.875rem; line-height: 1.45 }
.aside { position: relative; margin: 1.25rem 0; overflow-x: auto }
figure .aside { margin: 0 }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.45 }
caption { padding-bottom: 0.375rem; text-align: left }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid ${hairline}; text-align: left; vertical-align: top; font-weight: 400 }
th:first-child { padding-left: 0 }
thead th { border-bottom-color: ${line}; font-weight: 600; vertical-align: bottom }
th[scope='rowgroup'] { padding-top: 0.875rem; font-weight: 600 }
tbody th[scope='row'] { min-width: 8rem; hyphens: auto }
.number { text-align: right; font-variant-numeric: tabular-nums }
td.number { white-space: nowrap }
.spark svg { width: auto; max-width: none; height: 1.45em }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid ${line} }
@media (min-width: 46rem) {
  figure svg { width: 100% }
}
@media (min-width: 54rem) {
  .broad { width: min(66rem, 100vw - 4rem); margin-inline: calc((46rem - min(66rem, 100vw - 4rem)) / 2) }
}
@media (max-width: 34rem) {
  :root { font-size: 1rem }
  .wide { display: none }
  .narrow { display: block }
  .figures > figure { flex-basis: 100% }
  .aside svg { min-width: 30rem; max-width: none }
  .spark svg { min-width: 0 }
  thead th:first-child, tbody th[scope='row'] { position: sticky; left: 0; max-width: 9.5rem; background: #ffffff }
  section { margin-top: 2.5rem }
}
@page {
  margin: 16mm 16mm 18mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); color: ${quiet}; font: 8pt sans-serif }
}
@media print {
  :root { color: #000000; font-size: 9.5pt; line-height: 1.42 }
  body { max-width: none; padding: 0 }
  .skip, nav { display: none }
  .wide { display: block }
  .narrow { display: none }
  a { color: inherit; text-decoration: none }
  figcaption a { display: none }
  h1 { font-size: 19pt }
  h2 { font-size: 14pt }
  h3 { margin-top: 10pt; font-size: 11pt }
  h4 { margin-top: 8pt; font-size: 9.5pt }
  h1, h2, h3, h4, caption, h2 + p, p:has(+ .figures), .key:has(+ .figures) { break-after: avoid }
  h1, h2, h3, h4, h2 + p { break-inside: avoid }
  p, li { max-width: none; orphans: 3; widows: 3 }
  p, ul, ol { margin: 4pt 0 }
  section { margin-top: 18pt }
  .new { break-before: page; margin-top: 0 }
  figure, .figures, .key, tr { break-inside: avoid }
  .figures, .key, .aside { margin: 7pt 0 }
  .aside { overflow: visible }
  .broad { width: auto; margin-inline: 0 }
  figure svg { width: auto; max-height: 225mm }
  .small, figcaption, caption, footer, .key dt { font-size: 7.75pt }
  .key dd { font-size: 14pt }
  table { font-size: 7.75pt }
  th, td { padding: 1.5pt 3pt }
  thead { display: table-header-group }
  footer { margin-top: 18pt }
}
`
