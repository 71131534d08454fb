import { utf8 } from "./bytes.js";

/**
 * The digest of a password that Rocket.Chat takes in place of the password: in `POST /api/v1/login` as
 * `{"digest": …, "algorithm": "sha-256"}` and as the second factor named `password`. It opens the same doors as the
 * password.
 */
export const RocketChatPassword = {
  /**
   * SHA-256 of the password's UTF-8 bytes: 64 lower-case hexadecimal digits.
   *
   * @throws Error in a page that was not loaded by HTTPS or from localhost: browsers keep their cryptography from it
   */
  async digest(password: string): Promise<string> {
    if (globalThis.crypto?.subtle === undefined) {
      throw new Error("there is no crypto.subtle: the page has to come by HTTPS or from localhost");
    }
    const hash = await globalThis.crypto.subtle.digest("SHA-256", utf8(password));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
} as const;
