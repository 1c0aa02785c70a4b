import type { Problem } from '../problem.ts'
import type { ParsedYaml, YamlPath } from './parseYaml.ts'

export interface Complaint {
  readonly code: string
  readonly message: string
  readonly value?: string
  readonly hint?: string
  readonly severity?: Problem['severity']
}

/** Collects what is wrong in atlas.yaml, each with the row it stands in. */
export interface Complaints {
  at(path: YamlPath, complaint: Complaint): void
  readonly problems: readonly Problem[]
}

export function collectComplaints(yaml: Pick<ParsedYaml, 'rowOf'>): Complaints {
  const problems: Problem[] = []
  return {
    problems,
    at(path, { severity = 'error', ...rest }) {
      const row = yaml.rowOf(path)
      problems.push({ severity, file: 'atlas.yaml', ...(row !== undefined && { row }), ...rest, exit: 2 })
    },
  }
}
