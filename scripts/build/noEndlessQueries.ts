// In place of the query library's queries page by page, which nobody here asks for; a faulty use is told at once.

export function infiniteQueryBehavior(): never {
  throw new Error('Queries page by page are left out of this build: see scripts/build/leanQueries.ts')
}
