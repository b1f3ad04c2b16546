/**
 * The OpenSearch 1.1 description by which a browser offers to search the archive from its address bar.
 *
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md: a short name has at most 16 characters,
 * a long one 48, a description 1,024.
 */
import { x } from 'xastscript'
import type { Site } from '#model/content/site.ts'
import { truncate } from '#model/truncate.ts'
import { xmlDocument } from './xml.ts'

const longestShortName = 16
const longestLongName = 48
const longestDescription = 1024

/** OpenSearch document of the archive; its MIME type is `application/opensearchdescription+xml`. */
export const openSearch = ({ title, description, baseUrl, errorReports }: Site): string =>
  xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', truncate(title, longestShortName)),
      x('LongName', truncate(title, longestLongName)),
      x('Description', truncate(description, longestDescription)),
      x('Contact', errorReports),
      x('Url', { type: 'text/html', method: 'get', template: `${baseUrl}/search/?q={searchTerms}` }),
      x('Language', 'zh-CN'),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
    ]),
  )
