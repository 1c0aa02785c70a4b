import type { AreaKeyRule } from '../../atlas/atlas.ts'

/** A delivered key → the key that is used: replacement where the pattern fits, then zeros on the left. */
export function applyAreaKey(key: string, rule: AreaKeyRule | undefined): string {
  const replaced =
    rule?.pattern === undefined ? key : key.replace(new RegExp(rule.pattern), rule.replace ?? '$&')
  return rule?.pad === undefined ? replaced : replaced.padStart(rule.pad, '0')
}
