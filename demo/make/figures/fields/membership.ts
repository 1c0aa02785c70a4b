// Which Sozialraum belongs to which field of action: fixed before any figure is drawn, from the hidden traits.
import { municipalities } from '../../areas.data.ts'
import { chanceOf } from '../../random.ts'
import type { Factors } from '../factors.ts'
import { allocation, type FieldName } from './handlungsfelder.data.ts'
import type { SozialraumFact } from '../sozialraum.ts'

export type Membership = Readonly<Record<FieldName, ReadonlySet<number>>>

/** Villages this small would have their deciding figures withheld; no field of poverty is found there. */
const isVillage = (area: SozialraumFact) => typeof area.people !== 'number'

const topBy = (candidates: readonly number[], score: (i: number) => number, count: number): number[] =>
  candidates.toSorted((a, b) => score(b) - score(a) || a - b).slice(0, count)

export function chooseMembers(areas: readonly SozialraumFact[], factors: Factors): Membership {
  const members = {
    hf1: new Set<number>(),
    hf2: new Set<number>(),
    hf3: new Set<number>(),
    hf4: new Set<number>(),
  }
  const [D, A, M] = (['D', 'A', 'M'] as const).map((t) => (i: number) => factors[t][i] ?? 0)
  if (!D || !A || !M) throw new Error('a trait is missing')
  for (const { ags } of municipalities) {
    const wanted = allocation[ags]
    if (!wanted) throw new Error(`no allocation for ${ags}`)
    const own = areas.flatMap((a, i) => (a.ags === ags ? [i] : []))
    const poor = topBy(
      own.filter((i) => areas[i] && !isVillage(areas[i])),
      D,
      wanted.hf3,
    )
    const others = own.filter((i) => !poor.includes(i))
    const add = (field: FieldName, chosen: readonly number[]) => chosen.forEach((i) => members[field].add(i))
    add('hf3', poor)
    add('hf1', topBy(poor, D, wanted.hf1))
    add(
      'hf4',
      topBy(poor, (i) => M(i) + 0.3 * D(i), wanted.hf4),
    )
    add('hf2', topBy(poor, A, wanted.hf2and3))
    add('hf2', topBy(others, A, wanted.hf2 - wanted.hf2and3))
  }
  return members
}

/** Moves a trait across a threshold where membership asks for it, a little further by chance so that nothing piles up. */
function separate(
  values: readonly number[],
  inside: ReadonlySet<number>,
  among: (i: number) => boolean,
  name: string,
): number[] {
  const chance = chanceOf(`separate ${name}`)
  const pool = values.flatMap((v, i) => (among(i) ? [v] : [])).toSorted((a, b) => b - a)
  const count = values.filter((_, i) => inside.has(i)).length
  const threshold = ((pool[count - 1] ?? 0) + (pool[count] ?? pool[count - 1] ?? 0)) / 2
  return values.map((v, i) => {
    const away = 0.12 + 0.45 * chance.next()
    if (!among(i)) return v
    return inside.has(i) ? Math.max(v, threshold + away) : Math.min(v, threshold - away)
  })
}

export function alignFactors(factors: Factors, { hf1, hf2, hf3, hf4 }: Membership): Factors {
  const poor = separate(factors.D, hf3, () => true, 'hf3')
  return {
    D: separate(poor, hf1, (i) => hf3.has(i), 'hf1'),
    A: separate(factors.A, hf2, () => true, 'hf2'),
    U: factors.U,
    M: separate(factors.M, hf4, (i) => hf3.has(i), 'hf4'),
  }
}
