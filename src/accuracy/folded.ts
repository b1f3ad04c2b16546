/** Text as it is compared, without white space: `把渠道修到田坎边 把责任压到责任人` is right with any space between its decks. */
export const folded = (text: string): string => text.replace(/\s+/gu, '')
