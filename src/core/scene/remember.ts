// A pure function of objects remembers its answers as long as the objects live: what depends on a release and not on the
// chosen period is worked out once. Arguments are compared by identity.

export function remember<A extends object, Answer>(work: (a: A) => Answer): (a: A) => Answer {
  const answers = new WeakMap<A, { readonly answer: Answer }>()
  return (a) => {
    const known = answers.get(a)
    if (known) return known.answer
    const answer = work(a)
    answers.set(a, { answer })
    return answer
  }
}

export function remember2<A extends object, B extends object, Answer>(
  work: (a: A, b: B) => Answer,
): (a: A, b: B) => Answer {
  const byFirst = remember((a: A) => remember((b: B) => work(a, b)))
  return (a, b) => byFirst(a)(b)
}
