import { existsSync } from 'node:fs'
import { installDebianPackages } from './debian-package.ts'

/** The path of a program that reads PDF files. Installs Poppler when it is missing. */
export const popplerProgram = (name: 'pdftotext' | 'pdfinfo'): string => {
  const path = `/usr/bin/${name}`
  if (!existsSync(path)) installDebianPackages(name, 'poppler-utils')
  return path
}
