package dev.rollcall.api.commvault;

import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import java.util.List;

/** What differs between CommServes, or is not known for sure of this generation. */
public final class CommvaultSettings {
    /** Answers to callers that wish for no form: no {@code Accept}, one that takes anything, or nothing that is there. */
    public static final Setting<WireForm> ANSWER_WITHOUT_ACCEPT = Setting.choice("answerWithoutAccept", WireForm.XML);

    /** Whether {@code ONLY-ACTIVE-SESSIONS: true} leaves ended sessions out; servers of this generation may not know it. */
    public static final Setting<Boolean> ONLY_ACTIVE_SESSIONS = Setting.flag("onlyActiveSessions", false);

    /** After so many minutes without a call a session of the web service is over. */
    public static final Setting<Integer> IDLE_MINUTES = Setting.number("idleMinutes", 30, 1, 10_080);

    /** Whether one needs a permission for sessions and users that are not one's own. The page of SP8 does not ask for one. */
    public static final Setting<Boolean> PERMISSION_FOR_OTHERS = Setting.flag("permissionForOthers", true);

    /** Which name of a user the list shows. */
    public static final Setting<ListedName> LISTED_NAME = Setting.choice("listedName", ListedName.DISPLAY_NAME);

    /** Whether the list asks for a {@code userId}, as the page says. */
    public static final Setting<Boolean> USER_ID_REQUIRED = Setting.flag("userIdRequired", false);

    static final List<Setting<?>> ALL = List.of(
            Settings.RATE_LIMITS,
            ANSWER_WITHOUT_ACCEPT,
            ONLY_ACTIVE_SESSIONS,
            IDLE_MINUTES,
            PERMISSION_FOR_OTHERS,
            LISTED_NAME,
            USER_ID_REQUIRED);

    private CommvaultSettings() {}

    /** A form of answers. */
    public enum WireForm {
        XML,
        JSON
    }

    /** A name of a user. */
    public enum ListedName {
        /** For people to read. */
        DISPLAY_NAME,
        /** To log in with. */
        LOGIN_NAME
    }
}
