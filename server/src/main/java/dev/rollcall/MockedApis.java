package dev.rollcall;

import dev.rollcall.api.MockedApi;
import dev.rollcall.api.commvault.CommvaultApi;
import dev.rollcall.api.joomla.JoomlaApi;
import dev.rollcall.api.rocketchat.RocketChatApi;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The products that are mocked: one line for each, nothing is scanned. */
public final class MockedApis {
    private MockedApis() {}

    /** All of them, made anew at every call: each reads its contract, all at the same time. */
    public static List<MockedApi<?>> all() {
        return Stream.<Supplier<MockedApi<?>>>of(
                        CommvaultApi::new, //
                        RocketChatApi::new,
                        JoomlaApi::new)
                .parallel()
                .<MockedApi<?>>map(Supplier::get)
                .toList();
    }
}
