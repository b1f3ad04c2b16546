/** The data files as a schema.org `Dataset`, by which search engines for data find them. */
import type { DatasetLeaf } from 'schema-dts'
import { articleTablePath, dataPackagePath } from '#model/addresses/address.ts'
import type { Site } from '#model/content/site.ts'
import { inLanguage } from './newspaper-data.ts'

/** @param path address of the page that tells of the data */
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
