import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shapesOf } from './shapes-of.ts'

const page = (main: string) => `<html lang="en"><body><main>${main}</main></body></html>`
const row = (cell: string) => `<tr><td class="cell">${cell}</td></tr>`
const table = (...cells: string[]) => page(`<table>${cells.map(row).join('')}</table>`)

test('a page with other words, or more of the same, has no other shapes', () => {
  const plain = shapesOf(page('<h1>Leeds</h1><p>Two <b>cases</b><br>wait.</p>'))
  assert.deepEqual(shapesOf(page('<h1>York</h1><p>No <b>case</b><br>waits.</p>')), plain)
  assert.deepEqual(shapesOf(table('one', 'two', 'three')), shapesOf(table('four')))
})

const barriers: Record<string, [before: string, after: string]> = {
  'a link that says nothing': ['<a href="/a">Open</a>', '<a href="/a"></a>'],
  'an image without a text': ['<img src="a.png" alt="Plan">', '<img src="a.png">'],
  'a field without a name': ['<input type="text" aria-label="Name">', '<input type="text">'],
  'another colour': ['<p class="body">Due</p>', '<p class="body pale">Due</p>'],
  'a list item outside a list': ['<ul><li>One</li></ul>', '<li>One</li>'],
  'a heading passed over': ['<h1>A</h1><h2>B</h2><h3>C</h3>', '<h1>A</h1><h3>C</h3><h2>B</h2>'],
  'a cell that says nothing': [row('one'), row(' ')],
}

for (const [barrier, [before, after]] of Object.entries(barriers)) {
  test(`a page with ${barrier} has another shape`, () => {
    const known = shapesOf(page(before))
    assert.ok([...shapesOf(page(after))].some(shape => !known.has(shape)))
  })
}
