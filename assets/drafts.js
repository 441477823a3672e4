// What is typed and not yet saved, kept on this device: one entry of localStorage for each form.

const prefix = 'lantern:draft:'

export const keyFor = form => `${prefix}${form.dataset.person}:${location.pathname}#${form.id}`

/** Keeps a draft. False when the device has no room for it, or keeps nothing. */
export const keep = (key, draft) => {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
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

/** The addresses of the pages on which this person typed something that is not saved yet. */
export const pagesWithDrafts = person => {
  const start = `${prefix}${person}:`
  try {
    const keys = Object.keys(localStorage).filter(key => key.startsWith(start))
    return [...new Set(keys.map(key => key.slice(start.length).split('#')[0]))]
  } catch {
    return []
  }
}
