package dev.rollcall.http;

import dev.rollcall.contract.FirstMet;
import java.util.regex.Pattern;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.util.Header;
import org.jspecify.annotations.Nullable;

/** What a caller may call the server without confusing a URI parser. */
final class HostHeader {
    /** What stands for a host that cannot be read; no host is called so (RFC 6761). */
    static final String UNREADABLE = "unreadable.invalid";

    private static final Pattern READABLE =
            Pattern.compile("([A-Za-z0-9.-]{1,255}|\\[[0-9A-Fa-f:.]{2,64}\\])(:[0-9]{1,5})?");

    private static final int REMEMBERED = 64;
    private static final FirstMet<String, Boolean> HOSTS =
            new FirstMet<>(REMEMBERED, host -> READABLE.matcher(host).matches());

    private HostHeader() {}

    static boolean isReadable(@Nullable String value) {
        return value != null && HOSTS.of(value);
    }

    /** The name or address in it, without a port; that of the socket if it cannot be read. */
    static String name(Request request) {
        String value = request.getHeader(Header.Host);
        if (value != null && isReadable(value)) {
            return value.replaceFirst(":[0-9]{1,5}$", "");
        }
        String address = request.getLocalAddr();
        return address.contains(":") ? "[" + address.replaceFirst("%.*", "") + "]" : address;
    }
}
