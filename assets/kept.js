// On every page of a signed-in person: on which pages something typed is not saved yet.

import { pagesWithDrafts } from './drafts.js'

const notice = document.querySelector('[data-kept]')
const pages = pagesWithDrafts(notice.dataset.kept).filter(address => address !== location.pathname)
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
