/** The little of citation-js that tests use; it has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(data: unknown, options: { generateGraph: boolean }): unknown }
  }
}
declare module '@citation-js/plugin-bibtex'
