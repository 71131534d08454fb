package dev.rollcall;

import dev.rollcall.api.MockedApi;
import dev.rollcall.api.commvault.CommvaultApi;
import dev.rollcall.api.joomla.JoomlaApi;
import dev.rollcall.api.rocketchat.RocketChatApi;
import java.util.List;

/** The products that are mocked: one line for each, nothing is scanned. */
public final class MockedApis {
    private MockedApis() {}

    /** All of them, made anew at every call: each reads its contract when something of it is asked. */
    public static List<MockedApi<?>> all() {
        return List.of(
                new CommvaultApi(), //
                new RocketChatApi(),
                new JoomlaApi());
    }
}
