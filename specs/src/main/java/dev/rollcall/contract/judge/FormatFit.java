package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * {@code format}: those of OpenAPI and the well-known ones of JSON Schema; any other says nothing. What does not fit is
 * wrong.
 */
record FormatFit(String format) implements Fit {

    @Override
    public boolean fits(JsonNode value) {
        return value.isTextual() ? text(value.textValue()) : !value.isNumber() || number(value);
    }

    private boolean number(JsonNode value) {
        return switch (format) {
            case "int32" -> !value.isIntegralNumber() || value.canConvertToInt();
            case "int64" -> !value.isIntegralNumber() || value.canConvertToLong();
            case "float" -> Float.isFinite(value.floatValue());
            default -> true;
        };
    }

    private boolean text(String value) {
        return switch (format) {
            case "date" -> TextFormats.isDate(value);
            case "date-time" -> TextFormats.isDateTime(value);
            case "byte" -> TextFormats.isBase64(value);
            case "uuid" -> TextFormats.isUuid(value);
            case "uri" -> TextFormats.isUri(value);
            case "email" -> TextFormats.isEmail(value);
            case "ipv4" -> TextFormats.isIpv4(value);
            case "ipv6" -> TextFormats.isIpv6(value);
            case "hostname" -> TextFormats.isHostname(value);
            default -> true;
        };
    }
}
