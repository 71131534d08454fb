import { asString, PhpString } from "./string.js";
import { type AnyPhpValue, check } from "./types.js";

/** Who may use a member of an object. */
export interface PhpVisibility {
  /**
   * Empty for public, `*` for protected, else the class whose private member it is; as in the marker NUL scope NUL before
   * the member's serialized name.
   */
  readonly scope: PhpString;
}

export const PhpVisibility = {
  /** Everyone. */
  public: { scope: /* @__PURE__ */ PhpString.of("") } as PhpVisibility,
  /** The class and its relatives. */
  protected: { scope: /* @__PURE__ */ PhpString.of("*") } as PhpVisibility,

  /** The class of this name only. */
  privateTo(className: string | PhpString): PhpVisibility {
    return { scope: asString(className) };
  },
} as const;

/** A member of an object. */
export interface PhpMember {
  readonly visibility: PhpVisibility;
  /** Without the marker of its visibility. */
  readonly name: PhpString;
  readonly value: AnyPhpValue;
}

export const PhpMember = {
  /** @throws RangeError if PHP could not read the name back */
  of(visibility: PhpVisibility, name: string | PhpString, value: AnyPhpValue): PhpMember {
    return checkedMember({ visibility, name: asString(name), value });
  },

  /** A public member. */
  ofPublic(name: string, value: AnyPhpValue): PhpMember {
    return PhpMember.of(PhpVisibility.public, name, value);
  },

  /** A protected member. */
  ofProtected(name: string, value: AnyPhpValue): PhpMember {
    return PhpMember.of(PhpVisibility.protected, name, value);
  },

  /** A private member of the named class. */
  ofPrivate(className: string, name: string, value: AnyPhpValue): PhpMember {
    return PhpMember.of(PhpVisibility.privateTo(className), name, value);
  },
} as const;

/** An object, by its class's name and its members: `O:8:"stdClass":0:{}`. */
export interface PhpObject {
  readonly kind: "object";
  /** With its namespace, never empty. */
  readonly className: PhpString;
  /** In order, as on the wire. */
  readonly members: readonly PhpMember[];
}

export const PhpObject = {
  /**
   * An object of the named class with these members, in this order.
   *
   * @throws RangeError if the class has no name
   */
  of(className: string | PhpString, ...members: readonly PhpMember[]): PhpObject {
    return { kind: "object", className: checkedClassName(asString(className)), members };
  },

  /** The value of the last member of this name, whoever may use it. */
  get(object: PhpObject, name: string): AnyPhpValue | undefined {
    const wanted = PhpString.of(name);
    return object.members.filter((member) => PhpString.equal(member.name, wanted)).at(-1)?.value;
  },
} as const;

export function checkedMember(member: PhpMember): PhpMember {
  const scope = member.visibility.scope.bytes;
  const name = member.name.bytes;
  check(!scope.includes(0), "a scope holds no NUL");
  // PHP takes a leading NUL for a marker and refuses a marker with nothing behind it.
  check(
    scope.length === 0 ? name[0] !== 0 : name.length > 0,
    "a public name starts with no NUL, any other is not empty",
  );
  return member;
}

export function checkedClassName(className: PhpString): PhpString {
  check(className.bytes.length > 0, "an object has a class");
  return className;
}
