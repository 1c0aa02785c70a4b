// Another region is another config.json and nothing else. Needs the acceptance data beside the repository.
import { existsSync } from 'node:fs'
import { expect, open, test } from './site/open.ts'

const cases = [
  {
    atlas: 'koeln',
    title: 'Köln: Stadtteile und Stadtviertel',
    area: '101',
    name: 'Altstadt/Süd',
    level: 'stadtteil',
    indicator: 'einwohner',
  },
  {
    atlas: 'staedteregion-aachen-kommunen',
    title: 'StädteRegion Aachen: Kommunen',
    area: '05334032',
    name: 'Stolberg',
    level: 'kommune',
    indicator: 'arbeitslosenanteil',
  },
]

for (const { atlas, title, area, name, level, indicator } of cases)
  test(`${atlas} is shown by nothing but another config.json`, async ({ page }) => {
    test.skip(!existsSync(`../shared/atlases/${atlas}`), 'needs ../shared, which a stranger’s clone has not')
    await open(page, `level=${level}&indicator=${indicator}&areas=${area}`, { data: `./data-${atlas}/` })
    await expect(page.getByText(title).first()).toBeVisible()
    await expect(page.getByRole('heading', { name })).toBeVisible()
  })
