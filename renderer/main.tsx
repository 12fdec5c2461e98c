import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/base.css'
import { App } from './app/App.tsx'
import { ErrorBoundary } from './app/ErrorBoundary.tsx'
import { startI18n } from './i18n/i18n.ts'
import { assert } from '#shared/base/assert.ts'

startI18n()

const root = document.getElementById('root')
assert(root, 'the page has its root')
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
)
