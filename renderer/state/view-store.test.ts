import { beforeEach, describe, expect, it } from 'vitest'
import { activeReaderPane, getView, setView, showArticle, showClaim } from './view-store.ts'

const shown = () => {
  const { article, besideArticle, activePane } = getView()
  return { article, besideArticle, activePane }
}

describe('with two articles side by side', () => {
  beforeEach(() =>
    setView({ view: 'read', beside: 'article', article: 'a', besideArticle: 'b', activePane: 'second' }),
  )

  it('an article that is chosen goes into the pane in use', () => {
    showArticle('c')
    expect(shown()).toEqual({ article: 'a', besideArticle: 'c', activePane: 'second' })
    setView({ activePane: 'first' })
    showArticle('d')
    expect(shown()).toEqual({ article: 'd', besideArticle: 'c', activePane: 'first' })
  })

  it('a claim is shown where its article is on screen, else in the pane in use', () => {
    showClaim('a', 'claim')
    expect(shown()).toEqual({ article: 'a', besideArticle: 'b', activePane: 'first' })
    setView({ activePane: 'second' })
    showClaim('c', 'claim')
    expect(shown()).toEqual({ article: 'a', besideArticle: 'c', activePane: 'second' })
  })
})

describe('beside the memo', () => {
  it('keys and choices mean the one article, whichever pane has the focus', () => {
    setView({ view: 'read', beside: 'memo', article: 'a', besideArticle: null, activePane: 'second' })
    expect(activeReaderPane(getView())).toBe('first')
    showArticle('c')
    expect(getView().article).toBe('c')
  })
})
