// Keys for judging: `,` for the previous prompt, `.` for the next unanswered one, never while someone types.

const types = target =>
  target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])') || target.isContentEditable

addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || types(event.target)) return
  const link = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)
  if (!link) return
  event.preventDefault()
  link.click()
})
