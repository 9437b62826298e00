import { useNavigate } from '@tanstack/react-router'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'

/** Leads to the analysis from wherever. */
export function GoToAnswers(): null {
  const navigate = useNavigate()
  useCommandHandler('go.visitAnswers', () => void navigate({ to: '/timeline/answers' }))
  return null
}
