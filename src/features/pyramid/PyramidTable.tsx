import type { Cell } from '../../core/release/dataset.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pyramidTexts } from '../../i18n/texts/pyramid.ts'
import tableStyles from '../../ui/figureTable.module.css'
import { groupName, shareText } from '../../drawing/pyramid/groupWords.ts'
import type { ScenePyramid } from '../../core/scene/profile/pyramidOfScene.ts'
import styles from './pyramidPanel.module.css'

interface Props {
  readonly pyramid: ScenePyramid
  readonly caption: string
}

/** Counts and shares by age, the oldest first as in the picture, beside the shares of the whole. */
export function PyramidTable({ pyramid: { own, whole }, caption }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(pyramidTexts)
  const countText = (cell: Cell) => (cell.kind === 'number' ? f.count(cell.value) : f.status(cell.status))
  const heads = [texts.women, texts.men].flatMap((who) => [
    `${who}: ${texts.count}`,
    `${who}: ${texts.share}`,
    ...(whole ? [`${who}: ${whole.name}`] : []),
  ])
  return (
    // Scrolls sideways, so the keyboard must be able to enter it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={tableStyles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.group}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own.groups
            .map((group, i) => {
              const other = whole?.pyramid.groups[i]
              const name = groupName(group, f, texts)
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {(['women', 'men'] as const).flatMap((sex) => [
                    <td key={`${sex} count`}>{countText(group[sex])}</td>,
                    <td key={`${sex} share`}>
                      {group[sex].kind === 'number' && shareText(group[sex], own, f)}
                    </td>,
                    ...(whole && other
                      ? [<td key={`${sex} whole`}>{shareText(other[sex], whole.pyramid, f)}</td>]
                      : []),
                  ])}
                </tr>
              )
            })
            .toReversed()}
        </tbody>
      </table>
    </section>
  )
}
