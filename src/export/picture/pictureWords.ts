// What a picture of a view holds, said before it is made; and where it does not show what the screen shows, what it shows instead.
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { downloadTexts } from '../../i18n/texts/export/pictures.ts'

/** "Im Bild, wie auf dem Bildschirm: die Karte, daneben die Rangliste." */
export function pictureWords({ view }: Pick<Scene, 'view'>, language: Language): string {
  const texts = downloadTexts[language]
  const map = texts.maps[view.mode] ?? texts.map
  if (view.view === 'map') return texts.both(map, texts.first)
  const chart = texts.charts[view.view]
  return chart === undefined ? texts.only(map, texts.without[view.view] ?? '') : texts.both(map, chart)
}
