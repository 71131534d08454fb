package dev.rollcall.api.joomla;

import dev.rollcall.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * All that a call says about who is calling.
 *
 * @param session from the cookie, or from the query if there is no cookie
 * @param token from the header, or from form or query if the header is empty; an empty text if all are
 * @param basic from the Authorization header, if that is readable as Basic
 * @param insists whether the caller wants a 401 instead of going on as a guest ({@code basic_auth=true})
 */
record Credentials(
        @Nullable SessionId session,
        @Nullable String token,
        @Nullable Basic basic,
        boolean insists) {

    /** Whether a user name came along and lacks nothing: PHP takes an empty password for none. */
    boolean hasPassword() {
        return basic != null && !basic.name().isEmpty() && !basic.password().isEmpty();
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "Credentials[hidden]";
    }

    /**
     * What Basic authentication carries.
     *
     * @param name the user name
     * @param password in clear
     */
    record Basic(String name, String password) {
        /** Never the password. */
        @Override
        public String toString() {
            return "Basic[" + name + "]";
        }
    }
}
