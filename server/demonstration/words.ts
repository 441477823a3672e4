/** Text written over several lines of code: an empty line begins a new paragraph, and `- ` a new point of a list. */
export const words = ([text = '']: TemplateStringsArray): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph =>
      paragraph
        .split('\n')
        .map(line => line.trim())
        .reduce((before, line) => `${before}${line.startsWith('- ') ? '\n' : ' '}${line}`),
    )
    .join('\n\n')
