/** What is wrong with a population of so many cases where this many were inspected. */
export const faultsOfPopulation = (population: number | undefined, cases: number): string[] =>
  population !== undefined && population < cases ? [`--population is ${population}, and there are ${cases} cases`] : []
