package dev.rollcall.api.joomla;

import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import java.util.List;

/** What differs between sites: their versions of Joomla, their configuration, and where the mock is tidier than a site. */
public final class JoomlaSettings {
    /** Requests per minute and token when rate limits are on; every site sets its own. */
    public static final Setting<Integer> REQUESTS_PER_MINUTE = Setting.number("requestsPerMinute", 60, 1, 60_000);

    /** What {@code data} holds, by the version and the session handler of the site. */
    public static final Setting<PayloadForm> PAYLOAD = Setting.choice("payload", PayloadForm.PLAIN);

    /** Shared sessions, from Joomla 3.7 on: rows of both parts of the site belong to neither, {@code client_id} is null. */
    public static final Setting<Boolean> SHARED_SESSIONS = Setting.flag("sharedSessions", false);

    /** Whether {@code callback} wraps answers in a function. */
    public static final Setting<Boolean> JSONP = Setting.flag("jsonp", true);

    /** Whether every call with a token or a password and without a cookie leaves a row of its own, as on a site. */
    public static final Setting<Boolean> ROW_PER_CALL = Setting.flag("rowPerCall", false);

    /** Whether user agents are stored as they came, so that one that is no UTF-8 empties the list, as on a site. */
    public static final Setting<Boolean> RAW_USER_AGENTS = Setting.flag("rawUserAgents", false);

    /** After so many idle minutes a session is over. */
    public static final Setting<Integer> LIFETIME_MINUTES = Setting.number("lifetimeMinutes", 15, 1, 10_080);

    /** Whether requests on odd seconds throw stale rows away, as in Joomla 3.2 to 3.8.3; later releases hardly ever do. */
    public static final Setting<Boolean> PURGE = Setting.flag("purge", true);

    static final List<Setting<?>> ALL = List.of(
            Settings.RATE_LIMITS,
            REQUESTS_PER_MINUTE,
            PAYLOAD,
            SHARED_SESSIONS,
            JSONP,
            ROW_PER_CALL,
            RAW_USER_AGENTS,
            LIFETIME_MINUTES,
            PURGE);

    private JoomlaSettings() {}

    /** A form of the payload. */
    public enum PayloadForm {
        /** Up to Joomla 3.4.5: everything can be read, the user included. */
        PLAIN,
        /** From Joomla 3.4.7 on: the same in Base64. */
        ENCODED,
        /** From Joomla 3.7 on, in Base64: of the user only the id. */
        ID_ONLY,
        /** Where sessions are not kept in the database: null. */
        NONE
    }
}
