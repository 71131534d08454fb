package dev.rollcall.api.commvault;

import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.UserId;
import java.util.function.Supplier;

/** Whose sessions and properties a caller may read. */
final class Visibility {
    private final Supplier<Settings> settings;

    Visibility(Supplier<Settings> settings) {
        this.settings = settings;
    }

    /** One's own need no permission, those of others the one to manage users (later versions of the vendor page). */
    boolean allows(Caller caller, UserId user) {
        return caller.account().id().equals(user)
                || caller.account().details().managesUsers()
                || !settings.get().get(CommvaultSettings.PERMISSION_FOR_OTHERS);
    }
}
