/** Addresses of what the archive says of itself: `/about/`, `/about/handbook/`; its accuracy stands at `/about/accuracy/`. */

/** Parts of the about section beside its front and the accuracy, in the order in which they are read. */
export const aboutTopics = ['reading', 'citing', 'data', 'comparison', 'handbook'] as const
export type AboutTopic = (typeof aboutTopics)[number]

/** Address of a part: `/about/reading/`; of the front where none is named. */
export const aboutPath = (topic?: AboutTopic): string => (topic ? `/about/${topic}/` : '/about/')
