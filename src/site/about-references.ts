/** References to what the archive says of itself: `/about/` and its parts. */
import { type AboutTopic, aboutPath, aboutTopics } from '#model/about-address.ts'

export interface AboutReference {
  path: string
  /** Absent for the front. */
  topic?: AboutTopic
}

export const aboutReferences = (): AboutReference[] => [
  { path: aboutPath() },
  ...aboutTopics.map((topic) => ({ path: aboutPath(topic), topic })),
]
