/** References to what programs read of the whole archive: `/feed.xml`, `/hyrb/articles.json`, `/opensearch.xml`. */
import { type FeedName, feedPath, feedsOf, openSearchPath } from '#model/machine-address.ts'

interface FeedReference {
  path: string
  feed: FeedName
}

export interface MachineReferences {
  feed: FeedReference[]
  openSearch: Array<{ path: string }>
}

export const noMachineReferences: MachineReferences = { feed: [], openSearch: [] }

/** @param slugs of the papers of which the archive holds an issue */
export const machineReferences = (slugs: readonly string[]): MachineReferences => ({
  feed: [undefined, ...slugs].flatMap(feedsOf).map((feed) => ({ path: feedPath(feed), feed })),
  openSearch: [{ path: openSearchPath }],
})
