// What page and worker say to each other. `id` numbers the run, so that several can be under way.
export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: number }

export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  | { readonly kind: 'done'; readonly id: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  /** Also said of a run that the worker does not know: the page need not wait for it. */
  | { readonly kind: 'cancelled'; readonly id: number }

/** A computation that can be asked for by name. `never`: the registry knows the true inputs, the protocol does not. */
export type Job = (input: never, report: (fraction: number) => Promise<void>) => unknown
export type JobTable = Readonly<Record<string, Job>>
export type InputOf<J extends Job> = Parameters<J>[0]
export type OutputOf<J extends Job> = Awaited<ReturnType<J>>
