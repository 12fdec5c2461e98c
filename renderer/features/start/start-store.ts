import { create } from 'zustand'

/** Whether the title of a new project is being asked. */
export const useStartStore = create<{ newProjectOpen: boolean }>(() => ({ newProjectOpen: false }))

export function askNewProject(): void {
  useStartStore.setState({ newProjectOpen: true })
}
