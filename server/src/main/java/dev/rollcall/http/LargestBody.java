package dev.rollcall.http;

import org.jspecify.annotations.Nullable;

/** How many bytes of a body are waited for. */
@FunctionalInterface
public interface LargestBody {

    /**
     * Asked as soon as the headers are here.
     *
     * @param path below the mount
     */
    int of(String method, String path, Sent headers);

    /** The headers of a request. */
    @FunctionalInterface
    interface Sent {
        /** The header of that name, null if there is none. */
        @Nullable
        String header(String name);
    }
}
