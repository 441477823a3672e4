// What stands in a form: reading it, filling it in, and telling whether two are the same.

/** The fields as pairs, so that several boxes of one name stay several. */
export const fieldsOf = (form, takes) => [...new FormData(form)].filter(([name]) => takes(name))

/** The fields as the server sent them, whatever was typed before this script was there. */
export const sentFieldsOf = (form, takes) => {
  const sent = form.cloneNode(true)
  sent.reset()
  return fieldsOf(sent, takes)
}

export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/** Fills in the fields that are taken; one of which nothing is said becomes empty. */
export const fill = (form, pairs, takes) => {
  for (const field of form.elements) {
    if (!field.name || !takes(field.name) || field.type === 'submit' || field.type === 'button') continue
    const values = pairs.filter(([name]) => name === field.name).map(([, value]) => value)
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value)
    else field.value = values[0] ?? ''
  }
}

/** A UUID. `crypto.randomUUID` is not there on pages without https. */
export const newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}
