import { useTexts } from '../../i18n/LanguageProvider.tsx'

interface Props {
  readonly caption: string
  readonly rows: readonly { readonly range: string; readonly count: string }[]
}

/** The histogram for the ear: every class with its limits in words and its count. */
export function LegendTable({ caption, rows }: Props) {
  const texts = useTexts().figures.legend
  return (
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.class}</th>
            <th scope="col">{texts.areas}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ range, count }) => (
            <tr key={range}>
              <th scope="row">{range}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
