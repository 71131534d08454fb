// The kinds of token that the vendor's Python SDK sends as they are.
const KNOWN_PREFIXES = ["QSDK ", "SAML ", "Bearer "];

/**
 * The text of Commvault's session token: the prefix `QSDK`, one space and lower-case hexadecimal digits, sent whole in the
 * `Authtoken` header.
 */
export const QsdkToken = {
  /**
   * The token that carries these bytes. Real ones carry a hundred bytes and more.
   *
   * @throws RangeError if there are no bytes
   */
  of(secret: Uint8Array): string {
    if (secret.length === 0) {
      throw new RangeError("a token needs at least one byte");
    }
    return "QSDK " + Array.from(secret, (byte) => byte.toString(16).padStart(2, "0")).join("");
  },

  /** Whether the text has the form of a token. Says nothing about its being known or alive. */
  isWellFormed(token: string): boolean {
    return /^QSDK [0-9a-f]+$/.test(token);
  },

  /** The token as the vendor's SDK would send it: with `QSDK` in front unless it names its kind already. */
  prefixed(token: string): string {
    return KNOWN_PREFIXES.some((prefix) => token.startsWith(prefix)) ? token : "QSDK " + token;
  },
} as const;
