// Keys for judging a case: a whole one can be judged without a mouse. Letters choose only while a choice has the focus.

const sections = [...document.querySelectorAll('[data-question]')]
const formOf = section => section.querySelector('form[data-autosave]')
const answerOf = section => formOf(section)?.elements.answer?.value
const isOpen = section => section.querySelector('form') && !answerOf(section)
const groupsOf = section => [...section.querySelectorAll('fieldset')]
const isChosen = group => group.querySelector('input:checked')
const types = target => target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])')

/** The question that has the focus; -1 above the first. */
const current = () => sections.findIndex(section => section.contains(document.activeElement))

/** To a question: its first choice that is not made yet, so that the next key answers it. */
const goTo = section => {
  if (!section) return
  const groups = groupsOf(section)
  const group = groups.find(each => !isChosen(each)) ?? groups[0]
  const target = group ? (isChosen(group) ?? group.querySelector('input')) : section.querySelector('button')
  section.scrollIntoView({ block: 'start' })
  ;(target ?? section).focus({ preventScroll: true })
}

const nextOpen = () => {
  const here = current()
  const inOrder = [...sections.slice(here + 1), ...sections.slice(0, here + 1)]
  return inOrder.find(isOpen) ?? document.querySelector('#completion')
}

/** After a choice: the next of the same question, and after the last its evidence. */
const goOn = group => {
  const section = group.closest('[data-question]')
  const groups = groupsOf(section)
  const next = groups[groups.indexOf(group) + 1]
  const target = next ? (isChosen(next) ?? next.querySelector('input')) : section.querySelector('textarea')
  target?.focus()
}

const choose = (button, key) => {
  const group = button.closest('fieldset')
  const wanted = group?.querySelector(`[data-choice-key="${CSS.escape(key)}"]`)
  if (!wanted) return false
  wanted.checked = true
  wanted.dispatchEvent(new Event('input', { bubbles: true }))
  wanted.dispatchEvent(new Event('change', { bubbles: true }))
  goOn(group)
  return true
}

addEventListener('keydown', event => {
  const { key, target } = event
  if (event.metaKey || event.altKey) return
  if (event.ctrlKey) {
    if (key !== 'Enter' || target.tagName !== 'TEXTAREA') return
    event.preventDefault()
    return goTo(nextOpen())
  }
  if (types(target)) return
  if (key === '.') goTo(nextOpen())
  else if (key === ',') goTo(sections[Math.max(0, current() - 1)])
  else if (target.type !== 'radio' || !choose(target, key.toLowerCase())) return
  event.preventDefault()
})

// After a fact was recorded the page comes again, at its question: the keys go on from there.
goTo(sections.find(({ id }) => location.hash === `#${id}`))

/** How many are answered, as it is now. */
const words = document.querySelector('[data-progress]')
const done = document.querySelector('.lantern-progress__done')
addEventListener('change', () => {
  const answered = sections.filter(answerOf).length
  const of = Number(/of (\d+)/.exec(words?.textContent)?.[1])
  if (!of || !sections.some(formOf)) return
  words.textContent = words.textContent.replace(/^\d+/, String(answered))
  done?.setAttribute('width', String(Math.round((100 * answered) / of)))
})
