package dev.rollcall.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates every answer by the clock of its sandbox. */
@Priority(FilterOrder.PRODUCT_HEADERS)
final class DateFilter implements ContainerResponseFilter {
    private static final DateTimeFormatter IMF_FIXDATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static volatile Told latest = new Told(0, IMF_FIXDATE.format(Instant.EPOCH));

    /** What one second is called: many answers are made in it. */
    private record Told(long second, String text) {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Instant now = CallProperties.SANDBOX.of(request).clock().instant();
        response.getHeaders().putSingle("Date", httpDate(now));
    }

    /** The form of RFC 9110, section 5.6.7: two digits for the day, always GMT. */
    static String httpDate(Instant moment) {
        Told told = latest;
        if (told.second() != moment.getEpochSecond()) {
            told = new Told(moment.getEpochSecond(), IMF_FIXDATE.format(moment));
            latest = told;
        }
        return told.text();
    }
}
