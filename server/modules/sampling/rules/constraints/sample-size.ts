/** Coefficients of Acklam's approximation to the inverse of the normal distribution in its middle, relative error 1.2e-9. */
const a = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
]
const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1]
/** And in its tails. */
const c = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1]

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

/**
 * How many standard deviations either side of the mean hold this share of a normal distribution, to four places as in
 * printed tables: 1.2816 for 80 per cent, 1.96 for 95.
 * @param percent 50 to 99.9.
 */
export const deviationsFor = (percent: number): number => {
  const p = 0.5 + percent / 200
  const q = p - 0.5
  const middle = () => (polynomial(a, q * q) * q) / polynomial(b, q * q)
  const tail = (): number => {
    const t = Math.sqrt(-2 * Math.log(1 - p))
    return -polynomial(c, t) / polynomial(d, t)
  }
  return Math.round((p > 0.97575 ? tail() : middle()) * 10_000) / 10_000
}

/**
 * How many of a population have to be drawn for results at this confidence within this margin, where half would answer
 * either way (the case that needs most), with the correction for a small population (SAMP-04).
 * @param population Cases that can be drawn: a whole number. Of none, none are drawn.
 * @param confidencePercent As `deviationsFor`.
 * @param marginPoints Percentage points either side.
 * @returns The whole number at or above n₀ ÷ (1 + (n₀ − 1) ÷ population), where n₀ = (z ÷ 2 × margin)²: never more than the
 * population. Reckoned in whole numbers, so that a result that is one is not rounded up from a hair above it.
 */
export const sampleSize = (population: number, confidencePercent: number, marginPoints: number): number => {
  if (population === 0) return 0
  const tenThousandths = Math.round(deviationsFor(confidencePercent) * 10_000)
  const [above, below] = [tenThousandths ** 2, 4 * (100 * marginPoints) ** 2]
  return Math.ceil((above * population) / (below * population + above - below))
}
