package dev.rollcall.api.rocketchat;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Hands numbers to the resources as the product's validator coerced them. Thread-safe. */
final class JsNumberConverter implements ParamConverterProvider, ParamConverter<BigDecimal> {

    @Override
    @SuppressWarnings("unchecked") // The one type that this provider answers for is checked in the line itself.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == BigDecimal.class ? (ParamConverter<T>) this : null;
    }

    @Override
    public BigDecimal fromString(String text) {
        return JsNumber.read(text).orElseThrow(() -> new IllegalArgumentException("No number"));
    }

    @Override
    public String toString(BigDecimal number) {
        return number.toPlainString();
    }
}
