/**
 * A double's text as PHP 7.1 and later serialize it (`serialize_precision` -1): the shortest digits that give the same
 * number again, with an exponent below 0.0001 and from 1.0E+17 on.
 */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) {
    return Number.isNaN(value) ? "NAN" : value > 0 ? "INF" : "-INF";
  }
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  return sign + (value === 0 ? "0" : positive(Math.abs(value)));
}

function positive(value: number): string {
  const [mantissa = "", power = ""] = value.toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(power);
  const pointAfter = exponent + 1;
  if (pointAfter < -3 || pointAfter > 17) {
    return `${digits.charAt(0)}.${digits.slice(1) || "0"}E${exponent < 0 ? "" : "+"}${exponent}`;
  }
  if (pointAfter <= 0) {
    return "0." + "0".repeat(-pointAfter) + digits;
  }
  const fraction = digits.slice(pointAfter);
  return digits.slice(0, pointAfter).padEnd(pointAfter, "0") + (fraction && "." + fraction);
}
