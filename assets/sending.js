// A form that sends a large file: says so while it is sent and read, and cannot be sent twice.

const said = form => form.querySelector('[data-sending-words]')

/** A file comes as an answer without a page: then the form can be sent again after a while. */
const aWhile = 15_000

for (const form of document.querySelectorAll('form[data-sending]')) {
  const buttons = [...form.querySelectorAll('button')]
  const ready = () => {
    said(form).textContent = ''
    for (const button of buttons) button.disabled = false
  }
  form.addEventListener('submit', () => {
    said(form).textContent = said(form).dataset.sendingWords
    // After the browser has taken the form, with the button that was pressed.
    setTimeout(() => {
      for (const button of buttons) button.disabled = true
    })
    setTimeout(ready, aWhile)
  })
  addEventListener('pageshow', ready)
}
