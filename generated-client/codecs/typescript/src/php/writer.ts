import { ByteBuilder } from "../bytes.js";
import type { PhpArray } from "./array.js";
import { decimalText } from "./decimal.js";
import { PhpKey } from "./key.js";
import { serializedName } from "./names.js";
import { checkedClassName, checkedMember, type PhpObject } from "./object.js";
import { checkedEnum, type PhpCustom, type PhpEnum, type PhpReference } from "./others.js";
import { PhpInt } from "./scalar.js";
import { Slots } from "./slots.js";
import type { PhpString } from "./string.js";
import { type AnyPhpValue, check, MAX_DEPTH } from "./types.js";

/** Writes values and session entries one after the other; references count across all of them. */
export class Writer {
  readonly #out = new ByteBuilder();
  readonly #slots = new Slots();
  #depth = 0;

  toBytes(): Uint8Array {
    return this.#out.toBytes();
  }

  entry(name: PhpString, value: AnyPhpValue): void {
    this.#out.append(name.bytes).ascii("|");
    this.value(value);
  }

  value(value: AnyPhpValue): void {
    if (value.kind === "reference") {
      return this.#reference(value);
    }
    this.#slots.take();
    switch (value.kind) {
      case "int":
      case "string":
        return this.#key(value);
      case "array":
        return this.#array(value);
      case "object":
        return this.#object(value);
      case "custom":
        return this.#custom(value);
      case "enum":
        return this.#enumCase(value);
      case "bool":
        return this.#ascii(value.value ? "b:1;" : "b:0;");
      case "double":
        return this.#ascii(`d:${decimalText(value.value)};`);
      case "null":
        return this.#ascii("N;");
    }
  }

  #key(key: PhpKey): void {
    if (key.kind === "int") {
      this.#ascii(`i:${PhpInt.of(key.value).value};`);
    } else {
      this.#ascii("s:");
      this.#quoted(key.bytes);
      this.#ascii(";");
    }
  }

  #array(array: PhpArray): void {
    this.#ascii("a:");
    this.#open(array.pairs.length);
    for (const { key, value } of array.pairs) {
      this.#key(PhpKey.normal(key));
      this.value(value);
    }
    this.#close();
  }

  #object(object: PhpObject): void {
    this.#ascii("O:");
    this.#quoted(checkedClassName(object.className).bytes);
    this.#ascii(":");
    this.#open(object.members.length);
    for (const member of object.members) {
      this.#key(serializedName(checkedMember(member)));
      this.value(member.value);
    }
    this.#close();
  }

  #custom({ className, payload }: PhpCustom): void {
    this.#slots.takeUnknown();
    this.#ascii("C:");
    this.#quoted(checkedClassName(className).bytes);
    this.#ascii(`:${payload.bytes.length}:{`);
    this.#out.append(payload.bytes);
    this.#ascii("}");
  }

  #enumCase(enumCase: PhpEnum): void {
    const { className, caseName } = checkedEnum(enumCase);
    this.#ascii("E:");
    this.#quoted(new ByteBuilder().append(className.bytes).ascii(":").append(caseName.bytes).toBytes());
    this.#ascii(";");
  }

  #reference(reference: PhpReference): void {
    const object = reference.to === "object";
    if (object) {
      this.#slots.take();
    }
    check(this.#slots.reach(reference), `no value before the reference has the number ${reference.slot}`);
    this.#ascii(`${object ? "r" : "R"}:${reference.slot};`);
  }

  #open(count: number): void {
    check(++this.#depth <= MAX_DEPTH, `values lie deeper than ${MAX_DEPTH} levels`);
    this.#ascii(`${count}:{`);
  }

  #close(): void {
    this.#depth--;
    this.#ascii("}");
  }

  #quoted(bytes: Uint8Array): void {
    this.#ascii(`${bytes.length}:"`);
    this.#out.append(bytes);
    this.#ascii('"');
  }

  #ascii(text: string): void {
    this.#out.ascii(text);
  }
}
