/** How many cases can be merged into another at once; with it they are ten. */
export const mostMerged = 9
