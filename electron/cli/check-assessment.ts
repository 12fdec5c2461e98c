// What somebody says of likelihood, confidence and credibility has to fit what the team has agreed on.
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { AssessmentFields } from '#shared/domain/assessment.ts'
import { likelihoodBand, likelihoodTerms, SCALE_NAMES } from '#shared/domain/likelihood.ts'
import type { Project } from '#shared/domain/project.ts'
import type { CliCode } from './messages.ts'

export type ProjectSettings = Pick<Project, 'scale' | 'grading'>

/** The fields to write; `likelihood` as a term of the project's scale. */
export function checkAssessment(
  { scale, grading }: ProjectSettings,
  given: Partial<Omit<AssessmentFields, 'likelihood'>> & { readonly likelihood?: string },
  where: string,
): Result<Partial<AssessmentFields>, CliCode> {
  const { likelihood: term, ...rest } = given
  const wrong = (reason: string) => fail('badLine', { where, reason })
  if (rest.credibility != null && !grading)
    return wrong(
      '"credibility": this project does not grade. Turn it on with "postil settings <project> --grading on".',
    )
  if (scale === 'none') {
    const field = term !== undefined ? 'likelihood' : rest.confidence != null ? 'confidence' : null
    return field === null
      ? ok(rest)
      : wrong(
          `"${field}": this project has chosen no scale. Choose one with "postil settings <project> --scale icd203" (or phia).`,
        )
  }
  if (term === undefined) return ok(rest)
  if (!likelihoodBand(scale, term)) {
    const terms = likelihoodTerms(scale).join(', ')
    return wrong(`"likelihood": "${term}" is no term of ${SCALE_NAMES[scale]}. The terms are ${terms}.`)
  }
  return ok({ ...rest, likelihood: { scale, term } })
}
