// In place of the query library's cache of mutations, which is in every script that uses the library and keeps what was written
// to a server: this app only reads. As much as the library's client calls; `leanQueries.test.ts` holds it against that.

export class MutationCache {
  findAll(): readonly never[] {
    return []
  }
  clear(): void {}
  resumePausedMutations(): Promise<void> {
    return Promise.resolve()
  }
}
