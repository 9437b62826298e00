import { useSyncExternalStore } from 'react'

const subscribe = (tell: () => void): (() => void) => {
  window.navigation.addEventListener('currententrychange', tell)
  return () => window.navigation.removeEventListener('currententrychange', tell)
}

export const useCanGoBack = (): boolean => useSyncExternalStore(subscribe, () => window.navigation.canGoBack)

export const useCanGoForward = (): boolean =>
  useSyncExternalStore(subscribe, () => window.navigation.canGoForward)
