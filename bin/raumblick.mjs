#!/usr/bin/env node
// The command. The program is TypeScript as it stands in src/; tsx reads it without a build step.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
