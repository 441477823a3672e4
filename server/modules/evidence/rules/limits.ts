/** The most that one file has, in bytes: 500 MB. */
export const largestFile = 500_000_000

/** How many files one form may send without a script. With it they are sent one by one, as many as there are. */
export const mostFilesOfForm = 100
