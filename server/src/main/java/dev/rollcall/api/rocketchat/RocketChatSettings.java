package dev.rollcall.api.rocketchat;

import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import java.util.List;

/** What administrators of a workspace set, and what differs between its versions. */
public final class RocketChatSettings {
    /** How the list understands {@code filter}: vendor page and contract of the vendor say regex, the code escapes it. */
    public static final Setting<Filter> FILTER = Setting.choice("filter", Filter.LITERAL);

    /** Whether logins by password are listed at once, or, as read in 6.x, not before the token is resumed. */
    public static final Setting<Boolean> PASSWORD_LOGINS_LISTED = Setting.flag("passwordLoginsListed", true);

    /** {@code Accounts_TwoFactorAuthentication_Enabled}: whether anybody is asked for a second factor. */
    public static final Setting<Boolean> SECOND_FACTOR = Setting.flag("secondFactor", true);

    /** {@code Accounts_TwoFactorAuthentication_Enforce_Password_Fallback}: whether the password stands in for a factor. */
    public static final Setting<Boolean> PASSWORD_FALLBACK = Setting.flag("passwordFallback", true);

    /** {@code Accounts_TwoFactorAuthentication_RememberFor}: for so many seconds a factor need not be shown again. */
    public static final Setting<Integer> REMEMBER_SECONDS = Setting.number("rememberSeconds", 1_800, 0, 31_536_000);

    /** The rate limiter's calls per minute, address and operation. */
    public static final Setting<Integer> CALLS_PER_MINUTE = Setting.number("callsPerMinute", 10, 1, 60_000);

    /** {@code API_Default_Count}: rows per page for callers that do not say. */
    public static final Setting<Integer> DEFAULT_COUNT = Setting.number("defaultCount", 50, 1, 10_000);

    /** {@code API_Upper_Count_Limit}: rows per page at most. */
    public static final Setting<Integer> LARGEST_COUNT = Setting.number("largestCount", 100, 1, 10_000);

    /** {@code API_Allow_Infinite_Count}: off, {@code count=0} is the default count. */
    public static final Setting<Boolean> INFINITE_COUNT = Setting.flag("infiniteCount", true);

    static final List<Setting<?>> ALL = List.of(
            Settings.RATE_LIMITS,
            Settings.LICENSED,
            FILTER,
            PASSWORD_LOGINS_LISTED,
            SECOND_FACTOR,
            PASSWORD_FALLBACK,
            REMEMBER_SECONDS,
            CALLS_PER_MINUTE,
            DEFAULT_COUNT,
            LARGEST_COUNT,
            INFINITE_COUNT);

    private RocketChatSettings() {}

    /** What a filter is. */
    public enum Filter {
        /** A text that is looked for as it is. */
        LITERAL,
        /** A regular expression. */
        PATTERN
    }
}
