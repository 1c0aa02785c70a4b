// Behind "Was heißt das?": the same question by several measures, with what chance would give. Comes when it is opened.
import { useMemo } from 'react'
import { textIn } from '../../core/release/localText.ts'
import { withinMeasures, type Weighing } from '../../core/scene/inequality/withinMeasures.ts'
import type { Comparison, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { withinTexts } from '../../i18n/texts/inequality/within.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import styles from './withinDetails.module.css'

interface Props {
  readonly scene: Scene
  readonly comparison: Comparison
}

export function WithinDetails({ scene: { indicator }, comparison }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(withinTexts)
  const { groups, parentLevel, within } = comparison
  const parents = levelNoun(parentLevel, 'many', language)
  const measures = useMemo(
    () =>
      withinMeasures(
        groups.flatMap(({ rows }) => rows),
        indicator,
      ),
    [groups, indicator],
  )
  const { alike, weighted, intraclass, omega } = measures
  const columns = weighted ? [alike, weighted] : [alike]
  const inside = ({ eta }: Weighing) => (eta.kind === 'share' ? f.percent(1 - eta.etaSquared) : '–')
  // Under chance groups are drawn by lot from areas that count alike; of weighted ones nothing so simple can be said.
  const chance = ({ eta }: Weighing) =>
    eta.kind === 'share' && eta === alike.eta ? f.percent(1 - eta.chance) : '–'
  /** Measures that know no weights. */
  const ofAlike = (text: string) => (weighing: Weighing) => (weighing === alike ? text : '–')
  const theilInside = ({ theil }: Weighing) =>
    theil.kind === 'value' && theil.total > 0 ? f.percent(theil.within / theil.total) : '–'
  const theilParts = ({ theil }: Weighing) =>
    theil.kind === 'value' ? texts.parts(f.number(theil.within, 3), f.number(theil.between, 3)) : '–'
  return (
    <div className={styles.details}>
      {within.kind === 'share' && (
        <p>{texts.sentence(f.percent(within.share), parents, f.percent(1 - within.chance))}</p>
      )}
      <table className={styles.table}>
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.measure}</th>
            <th scope="col">{texts.alike}</th>
            {weighted && <th scope="col">{texts.weighted}</th>}
          </tr>
        </thead>
        <tbody>
          <Row name={texts.inside} of={inside} columns={columns} />
          <Row name={texts.chance} of={chance} columns={columns} />
          {alike.theil.kind === 'value' && (
            <>
              <Row name={texts.theilInside} of={theilInside} columns={columns} />
              <Row name={texts.theil} of={theilParts} columns={columns} />
            </>
          )}
          {intraclass !== undefined && (
            <Row name={texts.icc} of={ofAlike(f.number(Math.max(0, intraclass), 2))} columns={columns} />
          )}
          {omega && (
            <Row
              name={texts.omega}
              of={ofAlike(f.percent(Math.max(0, omega.omegaSquared)))}
              columns={columns}
            />
          )}
          {omega?.f !== undefined && alike.eta.kind === 'share' && (
            <Row
              name={texts.f(f.count(alike.eta.groups - 1), f.count(alike.eta.n - alike.eta.groups))}
              of={ofAlike(f.number(omega.f, 2))}
              columns={columns}
            />
          )}
        </tbody>
      </table>
      <p>
        {alike.theil.kind === 'none' && `${texts.noTheil[alike.theil.reason]} `}
        {weighted && `${texts.weights(textIn(indicator.denominatorLabel, language))} `}
        {intraclass !== undefined && `${texts.iccMeans(parents)} `}
        {texts.small(parents)}
      </p>
    </div>
  )
}

interface RowProps {
  readonly name: string
  readonly of: (weighing: Weighing) => string
  readonly columns: readonly Weighing[]
}

function Row({ name, of, columns }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((weighing, i) => (
        <td key={i}>{of(weighing)}</td>
      ))}
    </tr>
  )
}
