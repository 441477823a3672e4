/** A file is not what it should be, or too large to open. The message says it to the person who brought the file. */
export class UnreadableFile extends Error {}
