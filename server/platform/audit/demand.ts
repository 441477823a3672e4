import type { Permission } from '#permissions'
import { Forbidden } from '../errors.ts'
import type { Act } from './record-event.ts'

/** For actions: refuses whoever may not do this, whatever page they came by. */
export const demand = ({ permissions }: Act, permission: Permission): void => {
  if (!permissions.has(permission)) throw new Forbidden(permission)
}
