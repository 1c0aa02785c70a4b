import type { Complaints } from '../complaints.ts'
import { checkKnown } from './checkReferences.ts'
import type { Declared } from './declared.ts'

/** Themes are given to topics that are there. */
export function checkDcat({ dcatTopics, topics }: Declared, complaints: Complaints): void {
  const known = topics.map(({ id }) => id)
  for (const id of dcatTopics) checkKnown(id, known, 'topic', 'dcat', ['dcat', 'themes', id], complaints)
}
