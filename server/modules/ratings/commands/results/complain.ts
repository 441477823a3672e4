/** Takes a fault of a file: on which line, in which column, and what it is. */
export type Complain = (line: number, column: string, words: string) => void
