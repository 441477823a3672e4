import nunjucks from 'nunjucks'
import { type Html, raw } from './html.ts'
import { environment } from './macros.ts'

/** Variables and blocks of the GOV.UK page template that we fill, with the names it gives them. */
export interface GovukTemplateParams {
  cspNonce: string
  htmlLang?: 'en' | 'cy'
  pageTitleLang?: 'en' | undefined
  bodyClasses?: string | undefined
  blocks: Partial<Record<(typeof blockNames)[number], Html>>
}

const blockNames = [
  'pageTitle',
  'head',
  'skipLink',
  'header',
  'beforeContent',
  'content',
  'govukFooter',
  'bodyEnd',
] as const

const blocks = blockNames.map(
  name =>
    `{% block ${name} %}{% if blocks.${name} %}{{ blocks.${name} | safe }}{% else %}{{ super() }}{% endif %}{% endblock %}`,
)
const template = new nunjucks.Template(`{% extends "govuk/template.njk" %}${blocks.join('')}`, environment)

/** A whole page, by GOV.UK's own template. A block that is not given prints what the template has there. */
export const govukTemplate = (params: GovukTemplateParams): Html => raw(template.render(params).trim())
