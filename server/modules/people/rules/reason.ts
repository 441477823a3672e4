/** Why something cannot be done, with the field of the form that it is about. */
export interface Reason {
  field: string
  text: string
}
