// Runs before the first paint, so that the chosen theme never flashes. The rest is in src/lib/theme.ts.
try {
  document.documentElement.dataset.theme = localStorage.getItem('docket.theme') || 'system'
} catch {
  document.documentElement.dataset.theme = 'system'
}
