// Saves a form as one types. What is typed is on this device first, and leaves it only when the server has it.

import { forget, keep, kept, keyFor } from './drafts.js'
import { fieldsOf, fill, newId, same, sentFieldsOf } from './fields.js'

const ours = new Set(['_csrf', 'version', 'saveId'])
const pause = 600
const longestWait = 30_000
const watchEvery = 60_000

const takes = name => !ours.has(name)
const read = form => fieldsOf(form, takes)

/** What someone else wrote as pairs, so that several boxes of one name stay several. */
const pairsOf = theirs => Object.entries(theirs).flatMap(([name, value]) => [value].flat().map(each => [name, each]))

const asked = new Map()

/** What the server has now. Several forms of one page ask the same address: once is enough. */
const news = address => {
  const answer =
    asked.get(address) ??
    fetch(address, { headers: { accept: 'application/json' } }).then(read => read.ok && read.json())
  asked.set(address, answer)
  setTimeout(() => asked.delete(address), 1000)
  return answer
}

class Autosave {
  constructor(form) {
    this.form = form
    this.key = keyFor(form)
    this.words = form.querySelector('[data-save-state]')
    this.choice = form.querySelector('[data-choice]')
    this.saved = sentFieldsOf(form, takes)
    this.settled = this.words.textContent
    this.wait = 1000
    form.querySelector('[data-save-button]').hidden = true
    form.addEventListener('input', () => this.typed())
    form.addEventListener('change', event => this.changed(event.target))
    form.addEventListener('submit', event => {
      event.preventDefault()
      this.save()
    })
    this.choice.querySelector('[data-keep-mine]').addEventListener('click', () => this.keepMine())
    this.choice.querySelector('[data-use-theirs]').addEventListener('click', () => this.useTheirs())
    addEventListener('online', () => this.save())
    addEventListener('focus', () => (this.pending() ? this.save() : this.look()))
    addEventListener('pagehide', () => this.flush())
    if (form.dataset.watch) setInterval(() => this.look(), watchEvery)
    this.restore()
  }

  get version() {
    return Number(this.form.elements.version.value)
  }

  set version(version) {
    this.form.elements.version.value = String(version)
  }

  pending() {
    return !same(read(this.form), this.saved)
  }

  say(words) {
    if (this.words.textContent !== words) this.words.textContent = words
  }

  /** On the device at once, on the server after a short pause. */
  typed() {
    if (!this.pending()) return this.asSaved()
    this.keep()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), pause)
    if (!this.choosing) this.say('Saving…')
  }

  /** A text field was left: there is nothing to wait for. */
  changed({ type }) {
    this.typed()
    if (type === 'textarea') this.save()
  }

  /** Typed and taken back: nothing is left to save. A save that is under way goes on, and the form is looked at again after it. */
  asSaved() {
    if (this.saving || this.choosing) return
    clearTimeout(this.timer)
    forget(this.key)
    this.attempt = undefined
    this.say(this.settled)
  }

  keep() {
    const fields = read(this.form)
    if (same(fields, this.attempt?.fields)) return
    this.attempt = { fields, saveId: newId() }
    this.isKept = keep(this.key, { fields, version: this.version, at: Date.now() })
  }

  get where() {
    return this.isKept ? 'kept on this device' : 'and this device cannot keep it: do not close the page'
  }

  restore() {
    const draft = kept(this.key)
    if (!draft) return this.pending() && this.typed()
    if (same(draft.fields, this.saved)) return forget(this.key)
    const theirs = Object.fromEntries(this.saved)
    const changed = draft.version !== this.version
    fill(this.form, draft.fields, takes)
    this.keep()
    if (changed)
      this.offer('This was changed after you typed. Choose which text to keep.', theirs, this.version, this.saved)
    else this.save()
  }

  async save() {
    clearTimeout(this.timer)
    if (this.choosing || this.saving || !this.pending()) return
    this.keep()
    this.saving = this.attempt
    this.say('Saving…')
    await this.send(this.saving)
    this.saving = undefined
    if (this.again) {
      this.again = false
      this.save()
    } else if (!this.choosing && !this.failed && this.pending()) {
      this.typed()
    }
  }

  body({ fields, saveId }) {
    const { _csrf } = this.form.elements
    return new URLSearchParams([...fields, ['_csrf', _csrf.value], ['version', this.version], ['saveId', saveId]])
  }

  request(attempt, options = {}) {
    const headers = { accept: 'application/json' }
    return fetch(this.form.getAttribute('action') ?? location.href, {
      method: 'POST',
      headers,
      body: this.body(attempt),
      ...options,
    })
  }

  async send(attempt) {
    this.failed = false
    let answer
    try {
      const response = await this.request(attempt)
      answer = await response.json()
    } catch {
      return this.later(`Not saved: no connection, ${this.where}`)
    }
    if (answer.state === 'saved') return this.done(attempt, answer)
    if (answer.state === 'clash') return this.offer(answer.words, answer.theirs, answer.version)
    if (answer.state === 'signed-out') return this.signedOut()
    const reasons = (answer.reasons ?? answer.errors?.map(({ text }) => text) ?? []).join('. ')
    this.failed = true
    this.say(`Not saved: ${reasons || 'the service has a problem'}, ${this.where}`)
    if (!answer.state || answer.state === 'refused') this.retry()
  }

  done({ fields }, { version, words, remarks }) {
    this.version = version
    this.saved = fields
    this.wait = 1000
    this.remark(remarks)
    if (this.pending()) return
    forget(this.key)
    this.attempt = undefined
    this.settled = words
    this.say(words)
  }

  /** What the server points out about what was saved. */
  remark(remarks) {
    const list = this.form.querySelector('[data-remarks]')
    if (!list || !remarks) return
    list.replaceChildren(
      ...remarks.map(words => {
        const line = document.createElement('li')
        line.textContent = words
        return line
      }),
    )
  }

  later(words) {
    this.failed = true
    this.say(words)
    this.retry()
  }

  retry() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), this.wait)
    this.wait = Math.min(this.wait * 2, longestWait)
  }

  /** The session has ended: the text stays here until the same person is signed in again, in whatever tab. */
  async signedOut() {
    this.failed = true
    try {
      const response = await fetch('/session', { headers: { accept: 'application/json' } })
      const { username, csrf } = await response.json()
      if (username === this.form.dataset.person) {
        this.form.elements._csrf.value = csrf
        this.again = true
        return
      }
    } catch {
      // No connection either: said below, tried again later.
    }
    this.later(`Not saved: you are signed out, ${this.where}. Sign in again in another tab, then come back here`)
  }

  offer(words, theirs, version, pairs) {
    const other = pairs ?? pairsOf(theirs)
    this.choosing = { version, pairs: other, names: pairs ? undefined : Object.keys(theirs) }
    this.choice.querySelector('[data-choice-words]').textContent = words
    const list = this.choice.querySelector('[data-choice-theirs]')
    const hidden = new Set([...this.form.querySelectorAll('input[type=hidden]')].map(({ name }) => name))
    const mine = read(this.form)
    const said = (all, name) => all.filter(([own, value]) => own === name && value !== '').map(([, value]) => value)
    list.replaceChildren(
      ...Object.keys(theirs)
        .filter(name => !ours.has(name) && !hidden.has(name) && !same(said(mine, name), said(other, name)))
        .map(name => {
          const line = document.createElement('p')
          line.className = 'govuk-body lantern-their-text'
          const text = said(other, name).map(value => this.wordsOf(name, value))
          line.textContent = `${this.labelOf(name)}: ${text.join('; ') || 'nothing'}`
          return line
        }),
    )
    this.choice.hidden = false
    this.say(`Not saved: someone else changed this, ${this.where}. Choose below`)
    this.choice.scrollIntoView({ block: 'nearest' })
  }

  labelOf(name) {
    const field = this.form.querySelector(`[name="${CSS.escape(name)}"]`)
    const legend = ['radio', 'checkbox'].includes(field?.type) && field.closest('fieldset')?.querySelector('legend')
    return (legend || field?.labels?.[0])?.textContent.trim() ?? name
  }

  /** A choice as it is read, not as it is sent: “Requires improvement”, not `requires-improvement`. */
  wordsOf(name, value) {
    const fields = [...this.form.elements].filter(field => field.name === name)
    const option = fields.flatMap(field => [...(field.options ?? [])]).find(each => each.value === value)
    const button = fields.find(field => ['radio', 'checkbox'].includes(field.type) && field.value === value)
    return (option?.textContent ?? button?.labels?.[0]?.textContent ?? value).trim()
  }

  keepMine() {
    this.version = this.choosing.version
    this.saved = []
    this.attempt = undefined
    this.chosen()
    this.keep()
    this.save()
  }

  useTheirs() {
    const { version, pairs, names } = this.choosing
    this.version = version
    // What nothing was said of stays as it is. What was said of the whole form leaves nothing.
    const mine = names ? read(this.form).filter(([name]) => !names.includes(name)) : []
    fill(this.form, [...mine, ...pairs], takes)
    this.saved = read(this.form)
    forget(this.key)
    this.attempt = undefined
    this.chosen()
    this.say('You took over the other text')
  }

  chosen() {
    this.choosing = undefined
    this.choice.hidden = true
    this.form.querySelector('textarea, input:not([type=hidden])')?.focus()
  }

  /** Has someone else changed it while this page was open? */
  async look() {
    const { watch } = this.form.dataset
    if (!watch || this.choosing || this.saving || document.hidden || this.pending()) return
    try {
      const answer = await news(watch)
      const now = answer.forms ? answer.forms[this.form.id] : answer
      if (!now || now.version === this.version || this.pending()) return
      const { version, words, theirs } = now
      fill(this.form, pairsOf(theirs), takes)
      this.version = version
      this.saved = read(this.form)
      this.settled = words
      this.say(words)
    } catch {
      // Looked for news without a connection: the next save says so.
    }
  }

  /** The page goes away: one last try, without waiting. The device keeps the text whatever becomes of it. */
  flush() {
    if (this.choosing || !this.pending()) return
    this.keep()
    if (!this.saving) this.request(this.attempt, { keepalive: true }).catch(() => undefined)
  }
}

for (const form of document.querySelectorAll('form[data-autosave]')) new Autosave(form)
