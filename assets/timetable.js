// The timetable by mouse: a case that is dragged to another place opens there, with what clashes, ready to be kept.

const held = 'text/x-case'

for (const placed of document.querySelectorAll('[data-case]')) {
  placed.draggable = true
  placed.addEventListener('dragstart', event => {
    event.dataTransfer.setData(held, placed.dataset.case)
    event.dataTransfer.effectAllowed = 'move'
  })
}

for (const cell of document.querySelectorAll('[data-inspector]')) {
  const { inspector, time } = cell.dataset
  cell.addEventListener('dragover', event => {
    if (event.dataTransfer.types.includes(held)) event.preventDefault()
  })
  cell.addEventListener('drop', event => {
    event.preventDefault()
    const place = new URLSearchParams({ inspector, time })
    location.assign(`${event.dataTransfer.getData(held)}?${place}`)
  })
}
