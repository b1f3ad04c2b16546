/** Types of the parts of citation-js that the tests use; the package has none. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(data: unknown, options: { generateGraph: boolean }): unknown }
  }
}
declare module '@citation-js/plugin-bibtex'
