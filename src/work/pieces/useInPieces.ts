// What a component shows of thousands of areas: worked out in several tasks, and drawn by React as a transition.
import { startTransition, useEffect, useMemo, useState } from 'react'
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import { runInPieces } from './runInPieces.ts'

export interface Answered<Question, Answer> {
  readonly question: Question
  readonly answer: Answer
}

/**
 * The newest question that is answered, which may be an earlier one than `question` while that is worked on; undefined before the
 * first answer, and while nothing is asked. `isSmall`: answered at once. Questions are told apart by identity: memoise them.
 */
export function useInPieces<Question extends object, Answer>(
  question: Question | undefined,
  isSmall: boolean,
  piecesOf: (question: Question) => Generator<unknown, Answer>,
): Answered<Question, Answer> | undefined {
  const small = useMemo(
    () => (question && isSmall ? { question, answer: atOnce(piecesOf(question)) } : undefined),
    [question, isSmall, piecesOf],
  )
  const [answered, setAnswered] = useState<Answered<Question, Answer>>()
  // Older than what was shown since: never to be seen again.
  if (answered && (!question || isSmall)) setAnswered(undefined)
  useEffect(
    function answerInPieces() {
      if (!question || isSmall) return undefined
      return runInPieces(
        piecesOf(question),
        (answer) => startTransition(() => setAnswered({ question, answer })),
        // Thrown while drawing, so that the error boundary of this part of the screen hears of it.
        (error) =>
          setAnswered(() => {
            throw error
          }),
      )
    },
    [question, isSmall, piecesOf],
  )
  return small ?? answered
}
