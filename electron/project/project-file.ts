// The way in for everybody outside this folder: make a project, open one, work with it.
export { createProject } from './create-project.ts'
export { openProject, type OpenMode } from './open-project.ts'
export { ProjectFile, type EditPart, type WriteCode } from './opened-project.ts'
export { PROJECT_DOC } from './project-lists.ts'
