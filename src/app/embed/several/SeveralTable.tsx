// The values of several maps: a column for each.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { cellText } from '../../../i18n/formats/mappedFormats.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import type { FigureColumn } from '../../../i18n/sentences/heading/figureColumns.ts'
import { useIndicatorScenes } from '../../map/multiples/useIndicatorScenes.ts'
import { usePeriodScenes } from '../../map/multiples/usePeriodScenes.ts'
import { useSceneBefore } from '../../map/twin/useSceneBefore.ts'
import type { Shown } from '../../scene/useScene.ts'
import { EmbedTable } from '../inside/EmbedTable.tsx'
import type { Several } from './severalOf.ts'

interface Props {
  readonly several: Several
  readonly shown: Shown
}

const missing = { kind: 'absent', status: 'missing' } as const

const columnOf = ({ indicator, rowById }: Scene, head: string, language: Language): FigureColumn => ({
  head,
  textOf: ({ id }: AreaRow) => cellText(indicator, rowById.get(id)?.cell ?? missing, language),
})

interface MapsProps {
  readonly shown: Shown
  readonly scenes: readonly Scene[]
}

function OfPeriods({ shown, scenes }: MapsProps) {
  const language = useLanguage()
  const f = formatsFor(language)
  const columns = scenes.map((one) => columnOf(one, f.period(one.view.period), language))
  return <EmbedTable scene={shown.scene} columns={columns} />
}

function PeriodTable({ shown }: { shown: Shown }) {
  const { scenes } = usePeriodScenes(shown)
  return <OfPeriods shown={shown} scenes={scenes ?? []} />
}

function TwoTable({ shown }: { shown: Shown }) {
  const before = useSceneBefore(shown)
  return <OfPeriods shown={shown} scenes={[...(before ? [before] : []), shown.scene]} />
}

function IndicatorTable({ shown }: { shown: Shown }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const { scenes } = useIndicatorScenes(shown)
  const columns = (scenes ?? []).map((one) => {
    const { shortName, name } = one.indicator
    return columnOf(one, `${textIn(shortName ?? name, language)}, ${f.period(one.view.period)}`, language)
  })
  return <EmbedTable scene={shown.scene} columns={columns} />
}

const kinds = { multiples: PeriodTable, indicators: IndicatorTable, swipe: TwoTable } as const

export function SeveralTable({ several, shown }: Props) {
  const Table = kinds[several]
  return <Table shown={shown} />
}
