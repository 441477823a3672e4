// What is typed and not yet saved, kept on this device: one entry of localStorage for each form.

const prefix = 'lantern:draft:'

export const keyOf = (person, id) => `${prefix}${person}:${location.pathname}#${id}`

export const keyFor = form => keyOf(form.dataset.person, form.id)

/** Where this page can be opened again. A page that shows a form that was sent has the address of the form. */
export const here = () => location.pathname + location.search

/** Keeps a draft, with where it was first typed. False when the device has no room for it, or keeps nothing. */
export const keep = (key, draft) => {
  try {
    localStorage.setItem(key, JSON.stringify({ ...draft, address: kept(key)?.address ?? here() }))
    return true
  } catch {
    return false
  }
}

export const kept = key => {
  try {
    return JSON.parse(localStorage.getItem(key))
  } catch {
    return null
  }
}

export const forget = key => {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}

const keys = start => {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(start))
  } catch {
    return []
  }
}

/** Forgets the drafts that have such an id, whoever typed them. */
export const forgetIds = ids => {
  for (const key of keys(prefix)) if (ids.includes(kept(key)?.id)) forget(key)
}

/** What this person typed that is not saved yet: the address to open, the path of the page, and the form. */
export const draftsOf = person =>
  keys(`${prefix}${person}:`).map(key => {
    const [path, id] = key.slice(prefix.length + person.length + 1).split('#')
    return { path, id, address: kept(key)?.address ?? path }
  })
