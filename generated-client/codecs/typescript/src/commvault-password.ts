import { decodeBase64, encodeBase64 } from "./base64.js";
import { strictText, utf8 } from "./bytes.js";

/** The password of Commvault's `POST Login`: Base64 of its UTF-8 bytes. An encoding, no protection. */
export const CommvaultPassword = {
  /** The form in which the password travels: one line, with padding. */
  encode(password: string): string {
    return encodeBase64(utf8(password));
  },

  /**
   * The password that a caller sent, undefined if the text is not Base64 or the bytes in it are not UTF-8. White space
   * anywhere and missing padding are forgiven.
   */
  decode(encoded: string): string | undefined {
    const bytes = decodeBase64(encoded.replace(/[ \t\r\n]+/g, ""));
    return bytes && strictText(bytes);
  },
} as const;
