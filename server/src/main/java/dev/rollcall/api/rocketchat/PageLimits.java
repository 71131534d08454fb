package dev.rollcall.api.rocketchat;

import dev.rollcall.sandbox.Settings;

/**
 * How long pages are in a workspace.
 *
 * @param byDefault rows for callers that do not say
 * @param most rows for anybody
 * @param infinite whether 0 rows go to the database, which refuses them, instead of counting as not said
 */
record PageLimits(int byDefault, int most, boolean infinite) {

    static PageLimits of(Settings settings) {
        return new PageLimits(
                settings.get(RocketChatSettings.DEFAULT_COUNT),
                settings.get(RocketChatSettings.LARGEST_COUNT),
                settings.get(RocketChatSettings.INFINITE_COUNT));
    }

    /** The number of rows that 0 stands for. */
    int ofNone() {
        return infinite ? 0 : byDefault;
    }
}
