/** One save of the writer with this number. */
export type Saver = (writer: number) => Promise<void>

/** What the writers type: each goes through eight prompts of their own, again and again. */
export const typing = () => {
  const saves = new Map<number, number>()
  return (writer: number): { code: string; reasons: string } => {
    const n = saves.get(writer) ?? 0
    saves.set(writer, n + 1)
    return {
      code: `${writer + 1}.${(n % 8) + 1}`,
      reasons: `Invented reasons of a benchmark, typed up to word ${n} so far: leaders know what their figures tell them, and act.`,
    }
  }
}
