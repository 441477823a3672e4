// On every page of a signed-in person: what was typed and is not saved yet, on this page and on others.

import { draftsOf, here } from './drafts.js'
import { forgetAccepted, keepForms, showKept } from './kept-forms.js'

const notice = document.querySelector('[data-kept]')
const person = notice.dataset.kept

forgetAccepted()
keepForms(person)
showKept(person)

const isHere = ({ path, id, address }) =>
  path === location.pathname && (document.getElementById(id) !== null || address === here())
const elsewhere = draftsOf(person).filter(draft => !isHere(draft))
const pages = [...new Set(elsewhere.map(({ address }) => address))]
if (pages.length > 0) {
  const list = notice.querySelector('[data-kept-list]')
  list.replaceChildren(
    ...pages.map(address => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.className = 'govuk-link'
      link.href = address
      link.textContent = decodeURIComponent(address)
      item.append(link)
      return item
    }),
  )
  notice.hidden = false
}
