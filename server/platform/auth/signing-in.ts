/** What was asked of the organisation's provider: only an answer to this counts. */
export interface SigningIn {
  state: string
  nonce: string
  codeVerifier: string
  /** Where to go after it. */
  to: string
}
