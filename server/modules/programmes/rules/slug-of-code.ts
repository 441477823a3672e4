/** A code as addresses have it: `P 2.1.3` is `p-2-1-3`, `N.1.1.a` is `n-1-1-a`. */
export const slugOfCode = (code: string): string => code.toLowerCase().replace(/[ .]/g, '-')
