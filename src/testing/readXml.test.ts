import { describe, expect, it } from 'vitest'
import { xmlFault, xmlTexts } from './readXml.ts'

describe('xmlFault', () => {
  it.each([
    '<?xml version="1.0"?>\n<a b="c &amp; d"><e/>text &#39; &lt;<f:g>ü</f:g></a>',
    '<a><!-- no <b> --></a>',
  ])('takes %s', (xml) => expect(xmlFault(xml)).toBeUndefined())

  it.each([
    '<a><b></a></b>',
    '<a>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a b=c/>',
    '<a b="<"/>',
    '<a>Tom & Jerry</a>',
    '<a>&nbsp;</a>',
    '<a>\u0007</a>',
    '<a>\ud800</a>',
  ])('refuses %s', (xml) => expect(xmlFault(xml)).toBeDefined())
})

it('gives texts without markup', () => {
  expect(xmlTexts('<a><t>x &lt; y</t><t xml:space="preserve"> z</t></a>', 't')).toEqual(['x < y', ' z'])
})
