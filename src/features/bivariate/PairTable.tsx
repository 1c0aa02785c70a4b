import type { PairCell } from '../../core/scene/pairs/pairCells.ts'

interface Props {
  readonly caption: string
  /** Heads the column of the rows' names. */
  readonly corner: string
  readonly cells: readonly PairCell[]
  /** Limits of a class in words. */
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  readonly format: (count: number) => string
}

/** The square for the ear: areas per cell, the highest row on top as in the picture. */
export function PairTable({ caption, corner, cells, columns, rows, format }: Props) {
  return (
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((range) => (
              <th key={range} scope="col">
                {range}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .map((range, second) => (
              <tr key={range}>
                <th scope="row">{range}</th>
                {columns.map((_, first) => {
                  const cell = cells.find((one) => one.first === first && one.second === second)
                  return <td key={first}>{format(cell?.count ?? 0)}</td>
                })}
              </tr>
            ))
            .toReversed()}
        </tbody>
      </table>
    </div>
  )
}
