import './styles/tokens.css'
import './styles/reset.css'
import './lib/theme'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { activate, initialLocale } from './lib/locale'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

await activate(initialLocale())
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
