/** The data files as a schema.org `Dataset`, for dataset search engines: 衡阳报纸档案：全部记录与文章目录. */
import type { DatasetLeaf } from 'schema-dts'
import { articleTablePath, dataPackagePath } from '#model/addresses/address.ts'
import type { Site } from '#model/content/site.ts'
import { inLanguage } from './newspaper-data.ts'

/**
 * Returns the `Dataset` of the archive.
 *
 * @param path path of the page that describes the data
 */
export function datasetData({ title, description, baseUrl }: Site, path: string): DatasetLeaf {
  return {
    '@type': 'Dataset',
    '@id': baseUrl + dataPackagePath,
    url: baseUrl + path,
    name: `${title}：全部记录与文章目录`,
    description: `${description}。每期一条记录（NDJSON），每篇一行（CSV），附 Data Package 说明。`,
    inLanguage,
    isAccessibleForFree: true,
    distribution: [
      { '@type': 'DataDownload', contentUrl: baseUrl + articleTablePath, encodingFormat: 'text/csv' },
      { '@type': 'DataDownload', contentUrl: baseUrl + dataPackagePath, encodingFormat: 'application/json' },
    ],
  }
}
