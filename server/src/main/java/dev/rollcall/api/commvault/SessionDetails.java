package dev.rollcall.api.commvault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Commvault knows of a session beyond what a session is anywhere.
 *
 * @param console where the user is logged on
 * @param browserSessionId a small counter, 0 if there is none
 * @param location the address that the user came from, often empty
 * @param form which members its row has
 * @param lasting whether it never ends by time: tokens that are printed somewhere must work whenever they are tried
 * @param device that was told at the login, empty if none was; a renewal of the token must tell the same
 * @param expired when somebody behind the scenes let its time run out; null as long as nobody has
 */
record SessionDetails(
        Console console,
        int browserSessionId,
        String location,
        RowForm form,
        boolean lasting,
        String device,
        @Nullable Instant expired) {

    SessionDetails {
        if (browserSessionId < 0) {
            throw new IllegalArgumentException("A browser session has no negative number");
        }
    }

    static SessionDetails on(Console console, int browserSessionId) {
        return new SessionDetails(console, browserSessionId, "", RowForm.SAVED_RESPONSE, false, "", null);
    }

    SessionDetails from(String otherLocation) {
        return new SessionDetails(console, browserSessionId, otherLocation, form, lasting, device, expired);
    }

    SessionDetails in(RowForm otherForm) {
        return new SessionDetails(console, browserSessionId, location, otherForm, lasting, device, expired);
    }

    SessionDetails thatLasts() {
        return new SessionDetails(console, browserSessionId, location, form, true, device, expired);
    }

    SessionDetails on(String otherDevice) {
        return new SessionDetails(console, browserSessionId, location, form, lasting, otherDevice, expired);
    }

    SessionDetails expiredAt(@Nullable Instant moment) {
        return new SessionDetails(console, browserSessionId, location, form, lasting, device, moment);
    }
}
