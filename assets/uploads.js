/**
 * Sends files of the form with `data-uploads`, each in pieces, so that one goes on where it stopped after a broken connection. Files may
 * be dropped anywhere on the form, or chosen. Shows how far each is, in words and as a bar. Without this script the form sends them.
 */
const piece = 4 * 1024 * 1024
const longest = 30_000
/** How often a service that has a problem is asked again before the file is left out, so that one never holds up the others. */
const mostProblems = 10

const form = document.querySelector('form[data-uploads]')
const input = form?.querySelector('input[type="file"]')

const wait = milliseconds =>
  new Promise(resolve => {
    const ready = () => {
      clearTimeout(timer)
      removeEventListener('online', ready)
      resolve()
    }
    const timer = setTimeout(ready, milliseconds)
    addEventListener('online', ready)
  })

/** Asks until there is an answer: a broken connection, a stopped server and an ended session pass. */
const ask = async (url, init, tell) => {
  let problems = 0
  for (let pause = 500; ; pause = Math.min(pause * 2, longest)) {
    try {
      const answer = await fetch(url, {
        ...init,
        headers: { ...init.headers, accept: 'application/json', 'x-csrf-token': form.elements._csrf.value },
      })
      if (answer.ok || answer.redirected) return answer
      if (answer.status === 401 || answer.status === 403) {
        tell(form.dataset.signedout)
        await freshToken()
      } else {
        problems += 1
        if (answer.status < 500 || problems === mostProblems) return answer
      }
    } catch {
      tell(form.dataset.again)
    }
    await wait(pause)
  }
}

/** After signing in again there is another token. */
const freshToken = async () => {
  const session = await fetch('/session', { headers: { accept: 'application/json' } }).catch(() => undefined)
  const { csrf } = session?.ok ? await session.json() : {}
  if (csrf) form.elements._csrf.value = csrf
}

const show = file => {
  const line = document.createElement('li')
  const name = document.createElement('strong')
  const bar = document.createElement('progress')
  const words = document.createElement('span')
  name.textContent = file.name
  bar.max = Math.max(1, file.size)
  bar.value = 0
  bar.setAttribute('aria-label', file.name)
  words.textContent = form.dataset.waiting
  line.append(name, ' ', words, bar)
  form.querySelector('[data-upload-list]').append(line)
  return { line, bar, tell: text => (words.textContent = text) }
}

const begin = async (file, item, tell) => {
  const body = new URLSearchParams({
    intent: 'begin',
    item,
    name: file.name,
    size: file.size,
    modified: file.lastModified,
  })
  const answer = await ask(form.dataset.uploads, { method: 'POST', body }, tell)
  return answer.ok ? answer.json() : { refused: form.dataset.failed }
}

/** The next piece of a file; undefined when it cannot be read any more: moved, changed or taken away since it was chosen. */
const read = (file, offset) =>
  file
    .slice(offset, offset + piece)
    .arrayBuffer()
    .catch(() => undefined)

/** Sends one file. Says whether it arrived. */
const send = async ({ file, item, line, bar, tell, folder }) => {
  tell(form.dataset.sending)
  const begun = folder ? { refused: form.dataset.folder } : await begin(file, item, tell)
  let [offset, refused, done] = [begun.offset, begun.refused, false]
  while (!refused && !done) {
    bar.value = offset
    tell(`${form.dataset.sending} (${Math.floor((100 * offset) / file.size)}%)`)
    const url = `${form.dataset.uploads}/${begun.id}?offset=${offset}&sending=${form.elements.sending.value}`
    const body = await read(file, offset)
    if (!body) {
      refused = form.dataset.unreadable
      break
    }
    const answer = await ask(
      url,
      { method: 'POST', body, headers: { 'content-type': 'application/octet-stream' } },
      tell,
    )
    const said = answer.ok ? await answer.json() : { refused: form.dataset.failed }
    ;({ refused, done = false, offset = offset } = said)
  }
  if (refused) {
    bar.remove()
    line.classList.add('lantern-uploads__refused')
    tell(refused)
    return false
  }
  bar.value = file.size
  tell(form.dataset.done)
  return true
}

const queue = []
let underWay = false
let [all, arrived] = [0, 0]

/** Nothing is on its way and nothing was refused: the page is shown anew, with what is here now. */
const isRenewed = () => !underWay && all > 0 && arrived === all

const tellAll = () => {
  const summary = form.querySelector('[data-upload-summary]')
  summary.hidden = false
  summary.textContent = `${arrived} ${form.dataset.summary} ${all} ${form.dataset.arrived}`
}

const tellEnd = () => {
  const body = new URLSearchParams({ intent: 'end', sending: form.elements.sending.value })
  return ask(form.dataset.uploads, { method: 'POST', body, redirect: 'manual' }, () => undefined)
}

/** Sends what waits, one after the other, also what is added meanwhile. Under way until the service knows that all is sent. */
const work = async () => {
  if (underWay) return
  underWay = true
  while (queue.length > 0) {
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (await send(next)) arrived += 1
      tellAll()
    }
    await tellEnd()
  }
  underWay = false
  // What was refused stays in view.
  if (isRenewed()) location.reload()
  else form.dataset.ended = 'yes'
}

/** Says once more what is to be chosen first; nothing is sent for the first item of a list by mistake. */
const askWhatFor = field => {
  const summary = form.querySelector('[data-upload-summary]')
  summary.hidden = false
  summary.textContent = form.dataset.unchosen
  field.focus()
}

const add = files => {
  const field = form.querySelector('[name="item"]')
  const item = field.value
  if (item === 'unchosen') return askWhatFor(field)
  if (isRenewed()) stop()
  for (const { file, folder } of files) {
    all += 1
    queue.push({ file, folder, item, ...show(file) })
  }
  tellAll()
  work()
}

/** The files that were chosen. */
const addChosen = () => {
  const chosen = [...input.files].map(file => ({ file, folder: false }))
  input.value = ''
  if (chosen.length > 0) add(chosen)
}

/** What was dropped. A folder comes as a file that cannot be read, and is told apart by its entry. */
const dropped = ({ items }) =>
  [...items]
    .filter(({ kind }) => kind === 'file')
    .map(each => ({ file: each.getAsFile(), folder: each.webkitGetAsEntry?.()?.isDirectory ?? false }))
    .filter(({ file }) => file)

if (form && input) {
  form.querySelector('[data-upload-button]').hidden = true
  input.addEventListener('change', addChosen)
  const drop = form.querySelector('[data-drop]')
  for (const name of ['dragenter', 'dragover'])
    drop.addEventListener(name, event => {
      event.preventDefault()
      drop.classList.add('lantern-drop--over')
    })
  for (const name of ['dragleave', 'drop'])
    drop.addEventListener(name, () => drop.classList.remove('lantern-drop--over'))
  drop.addEventListener('drop', event => {
    event.preventDefault()
    const files = dropped(event.dataTransfer)
    if (files.length > 0) add(files)
  })
  addEventListener('beforeunload', event => {
    if (underWay) event.preventDefault()
  })
  // Somebody quick has chosen files before this script was there.
  addChosen()
}
