import highs from 'highs'

/** Its types describe the CommonJS build, which has the loader under `default`; Node takes the other build, which is the loader. */
const load = highs as unknown as typeof highs.default

let solver: ReturnType<typeof load> | undefined

/** Begins to compile the solver, which other threads do: for who will solve, and has to read something first. */
export const prepareSolver = (): void => {
  solver ??= load()
}

/**
 * Exact: the search ends with a proof, never with a time limit, so that it ends the same way everywhere. Without presolve,
 * which in HiGHS 1.15.3 calls some models infeasible that are not; for ours it is no slower.
 */
const options = { mip_rel_gap: 0, output_flag: false, presolve: 'off', random_seed: 0 } as const

export interface Solution {
  best: number
  /** Of a variable: up to arithmetic, where it was asked to be whole. */
  value(name: string): number
}

/**
 * Solves a linear program, of whole numbers or not, in CPLEX's LP format with HiGHS. It blocks its thread until it is done.
 * @returns undefined when there is no solution, and that is proved.
 */
export const solve = async (model: string): Promise<Solution | undefined> => {
  solver ??= load()
  const { Status, ObjectiveValue, Columns } = (await solver).solve(model, options)
  if (Status === 'Infeasible') return undefined
  if (Status !== 'Optimal') throw new Error(`The solver ended with “${Status}”`)
  const columns = Columns as Record<string, { Primal?: number }>
  return { best: ObjectiveValue, value: name => columns[name]?.Primal ?? 0 }
}
