import { ByteBuilder } from "../bytes.js";
import { PhpMember, PhpVisibility } from "./object.js";
import { PhpString } from "./string.js";
import type { AnyPhpValue } from "./types.js";

/** The serialized name of a member: the bare name if public, else NUL scope NUL name. */
export function serializedName({ visibility, name }: PhpMember): PhpString {
  if (visibility.scope.bytes.length === 0) {
    return name;
  }
  const marked = new ByteBuilder().append([0]).append(visibility.scope.bytes).append([0]).append(name.bytes);
  return PhpString.of(marked.toBytes());
}

/** Whether a marker, if there is one, is whole and has a name behind it. */
export function isSound(serialized: PhpString): boolean {
  const end = markerEnd(serialized);
  return !isMarked(serialized) || (end > 2 && end < serialized.bytes.length);
}

export function memberNamed(serialized: PhpString, value: AnyPhpValue): PhpMember {
  const scope = serialized.bytes.slice(1, Math.max(1, markerEnd(serialized) - 1));
  const visibility = isMarked(serialized) ? PhpVisibility.privateTo(PhpString.of(scope)) : PhpVisibility.public;
  return PhpMember.of(visibility, plainName(serialized), value);
}

/** The name without its marker, or what there is if that is broken. */
export function plainName(serialized: PhpString): PhpString {
  return isMarked(serialized) ? PhpString.of(serialized.bytes.slice(markerEnd(serialized))) : serialized;
}

function isMarked(serialized: PhpString): boolean {
  return serialized.bytes[0] === 0;
}

/** Where the name begins: behind the second NUL, 0 without one. */
function markerEnd(serialized: PhpString): number {
  return serialized.bytes.indexOf(0, 1) + 1;
}
