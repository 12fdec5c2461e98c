import { expect, it } from 'vitest'
import { htmlTable, plainTable } from './copy-table.ts'

it('gives a line a row as text, and a table as HTML, with nothing that is a formula or a tag', () => {
  const rows = [
    ['Number', 'Statement'],
    ['AN-1', 'Two\nlines\tand <b> & "more"'],
    ['AN-2', '=HYPERLINK("x")'],
    ['AN-3', '- 5 %'],
  ]
  expect({ text: plainTable(rows), html: htmlTable(rows) }).toEqual({
    text: 'Number\tStatement\nAN-1\tTwo lines and <b> & "more"\nAN-2\t\'=HYPERLINK("x")\nAN-3\t\'- 5 %',
    html:
      '<table><thead><tr><th>Number</th><th>Statement</th></tr></thead><tbody>' +
      '<tr><td>AN-1</td><td>Two<br>lines\tand &lt;b&gt; &amp; &quot;more&quot;</td></tr>' +
      "<tr><td>AN-2</td><td>'=HYPERLINK(&quot;x&quot;)</td></tr>" +
      "<tr><td>AN-3</td><td>'- 5 %</td></tr></tbody></table>",
  })
})
