/** Whence chance comes: the same seed gives the same numbers on every machine and in every version of Node. */
export interface Random {
  /** A whole number from 0 to `n` − 1, each equally likely. `n` is a whole number from 1 to 2³². */
  below(n: number): number
  /** From 0 up to, and never, 1: a multiple of 2⁻⁵³, each equally likely. */
  unit(): number
}

const words = 2 ** 32

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/**
 * xoshiro128** 1.1 of Blackman and Vigna (https://prng.di.unimi.it/xoshiro128starstar.c), which needs nothing but 32-bit
 * arithmetic. `seed` is its state: four whole numbers from 0 to 2³² − 1, not all of them 0. It foretells itself to who
 * sees enough of it: for a draw that can be repeated, never for a secret.
 */
export const randomFrom = (seed: readonly [number, number, number, number]): Random => {
  if (seed.some(word => !Number.isInteger(word) || word < 0 || word >= words)) {
    throw new RangeError('A seed is four whole numbers from 0 to 2³² − 1')
  }
  if (seed.every(word => word === 0)) throw new RangeError('A seed of nothing but zeros gives nothing but zeros')
  let [a, b, c, d] = seed

  const next = (): number => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return word
  }

  return {
    below: n => {
      if (!Number.isInteger(n) || n < 1 || n > words) throw new RangeError(`There is no whole number below ${n}`)
      // What lies past the last whole multiple of n would make the small numbers likelier: it is drawn again.
      const fair = words - (words % n)
      for (;;) {
        const word = next()
        if (word < fair) return word % n
      }
    },
    unit: () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53,
  }
}
