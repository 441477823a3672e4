import { solve } from '#platform/solver/solve.ts'
import { type Aim, type LinearModel, modelText } from '../rules/timetable/model/linear-model.ts'

/** By how much arithmetic may miss a whole number. */
const tolerance = 1e-6

/** What each variable is: a whole number. */
export type Whole = (variable: string) => number

/**
 * Solves a model in whole numbers with HiGHS. It blocks its thread until it is done. First it is solved without asking for
 * whole numbers: most timetables are flows in a network, whose best corners are whole, and where the best of all is whole it
 * is the best of the whole ones too. Only where it is not, the longer search for whole numbers follows.
 * @returns undefined when there is no solution, and that is proved.
 */
export const solveWhole = async (model: LinearModel, aim: Aim): Promise<Whole | undefined> => {
  for (const whole of [false, true]) {
    const solution = await solve(modelText(model, aim, whole))
    if (!solution) return undefined
    const { value } = solution
    if (model.variables.every(variable => Math.abs(value(variable) - Math.round(value(variable))) < tolerance))
      return variable => Math.round(value(variable))
  }
  throw new Error('The solver gave fractions where whole numbers were asked for')
}
