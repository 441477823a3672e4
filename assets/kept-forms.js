// Forms that are sent by their button: what is typed stays on this device until the server has accepted it.

import { forget, forgetIds, keep, kept, keyOf } from './drafts.js'
import { fieldsOf, fill, newId, same, sentFieldsOf } from './fields.js'

const never = new Set(['hidden', 'password', 'file', 'submit', 'button'])
const texts = new Set(['text', 'textarea'])

/** For a form: whether a field of this name holds what a person types or chooses. */
const typesIn = (form, types) => {
  const names = new Set([...form.elements].filter(({ type }) => types(type)).map(({ name }) => name))
  return name => names.has(name)
}

const accepted = /(?:^|; )accepted-([0-9a-f-]{36})=/g

/** The server names each draft that it accepted in a cookie of its own, which stays until it was read here. */
export const forgetAccepted = () => {
  const ids = [...document.cookie.matchAll(accepted)].map(([, id]) => id)
  forgetIds(ids)
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not there on pages without https
  for (const id of ids) document.cookie = `accepted-${id}=; path=/; max-age=0`
}

const london = options => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options })
const time = london({ hour: '2-digit', minute: '2-digit' })
const day = london({ day: 'numeric', month: 'long', year: 'numeric' })

/** “14:02”, with the day unless it is today. */
const moment = at => {
  const on = day.format(at)
  return on === day.format() ? time.format(at) : `${time.format(at)} on ${on}`
}

class KeptForm {
  constructor(form, key) {
    this.form = form
    this.key = key
    this.takes = typesIn(form, type => !never.has(type))
    this.isText = typesIn(form, type => texts.has(type))
    this.shown = sentFieldsOf(form, this.takes)
    this.draft = kept(key)
    // A form that is shown again with what was typed is no sign that this may be forgotten.
    this.before = this.draft && same(this.draft.fields, this.shown) ? undefined : this.shown
    form.addEventListener('input', () => this.typed())
    form.addEventListener('submit', () => this.sent())
    for (const way of form.querySelectorAll('[data-discard]')) way.addEventListener('click', () => this.discard())
    this.restore()
  }

  read() {
    return fieldsOf(this.form, this.takes)
  }

  /** Whether words were typed that the server did not show: a choice alone is made again quickly. */
  hasWords(fields) {
    const words = pairs => pairs.filter(([name]) => this.isText(name))
    return !this.before || !same(words(fields), words(this.before))
  }

  typed() {
    const fields = this.read()
    if (same(fields, this.draft?.fields)) return
    if (!this.hasWords(fields)) return this.drop()
    this.draft = { id: newId(), fields, at: Date.now() }
    keep(this.key, this.draft)
  }

  /** What was typed before this script was there. */
  typedEarly() {
    if (!same(this.read(), this.shown)) this.typed()
  }

  /** With the draft's id, by which the server says that it accepted what was typed. */
  sent() {
    if (this.read().length > 0) this.typed()
    this.form.querySelector('input[name=draft]')?.remove()
    if (!this.draft) return
    const id = Object.assign(document.createElement('input'), { type: 'hidden', name: 'draft', value: this.draft.id })
    this.form.append(id)
  }

  restore() {
    const fields = this.draft?.fields.filter(([name]) => this.takes(name)) ?? []
    if (fields.length === 0 || same(fields, this.shown)) return this.typedEarly()
    fill(this.form, fields, this.takes)
    this.form.querySelector('[data-restored-words]').textContent =
      `Restored what you typed at ${moment(this.draft.at)}; not sent yet.`
    this.form.querySelector('[data-restored]').hidden = false
  }

  drop() {
    this.draft = undefined
    forget(this.key)
    this.form.querySelector('[data-restored]').hidden = true
  }

  discard() {
    this.drop()
    fill(this.form, this.shown, this.takes)
    this.form.querySelector('textarea, input:not([type=hidden])')?.focus()
  }
}

/** Keeps what is typed in the forms of this page that ask for it. */
export const keepForms = person => {
  for (const form of document.querySelectorAll('form[data-keep]')) new KeptForm(form, keyOf(person, form.id))
}

/** Where a form is not shown any more: what this person had typed in it, to be read, copied and discarded. */
export const showKept = person => {
  for (const place of document.querySelectorAll('[data-kept-text]')) {
    const key = keyOf(person, place.dataset.keptText)
    const draft = kept(key)
    if (!draft) continue
    for (const line of place.querySelectorAll('[data-name]')) {
      const words = draft.fields.filter(([name]) => name === line.dataset.name).map(([, value]) => value)
      line.querySelector('span').textContent = words.join('\n')
      line.hidden = words.join('').trim() === ''
    }
    place.querySelector('[data-discard]').addEventListener('click', () => {
      forget(key)
      place.hidden = true
    })
    place.hidden = false
  }
}
