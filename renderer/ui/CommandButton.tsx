import type { ReactNode } from 'react'
import type { CommandId } from '#shared/commands/commands.ts'
import { keyOf } from '../commands/key-choices.ts'
import { runCommand } from '../commands/registry.ts'
import { Button, type ButtonProps } from './Button.tsx'
import { KeyHint } from './KeyHint.tsx'

type CommandButtonProps = {
  readonly command: CommandId
  readonly kind?: ButtonProps['kind']
  readonly children: ReactNode
}

/** Runs a command, with its key written on it. */
export function CommandButton({ command, kind, children }: CommandButtonProps) {
  return (
    <Button kind={kind} onPress={() => runCommand(command)}>
      {children} <KeyHint keys={keyOf(command)} />
    </Button>
  )
}
