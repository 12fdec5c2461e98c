import type { ProjectFile } from '#electron/project/project-file.ts'
import { codebookTable } from '#shared/interop/codebook-table.ts'
import { csvText } from './csv-file.ts'

export function codebookCsv(project: ProjectFile): string {
  return csvText(codebookTable(project.themes(), exampleWords(project)))
}

/** An example is the id of a passage, whose words these are, or words itself. */
export function exampleWords(project: ProjectFile): (example: string) => string {
  const words = project.passageWords([...project.themes().values()].map(({ example }) => example))
  return (example) => words[example] ?? example
}
