import { Component, type ReactNode } from 'react'
import { Translation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

type ErrorBoundaryProps = { readonly inView?: boolean; readonly children: ReactNode }

/** Shows a plain page where a bug would leave a blank one. The trace goes to the console, not to the analyst. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Translation>
        {(t) => (
          <div role="alert" style={{ height: '100%' }}>
            <EmptyState
              centred
              title={t('app.bugTitle')}
              text={t(this.props.inView ? 'app.viewBugText' : 'app.bugText')}
            >
              <Button kind="primary" onPress={() => location.reload()}>
                {t('common.reload')}
              </Button>
            </EmptyState>
          </div>
        )}
      </Translation>
    )
  }
}
