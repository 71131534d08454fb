package dev.rollcall.api.rocketchat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Rocket.Chat knows of a user besides the name to log in with.
 *
 * @param displayName as people read it; null for a user who never gave one
 * @param email the verified address
 * @param roles ids of roles
 * @param active false for a deactivated user
 * @param created when the account was made; very young ones are not asked for a second factor
 * @param totp the secret of the authenticator app, null if none is set up
 * @param nameFirst whether the stored record has the display name before the user name, which shows in the list
 * @param emailFactor whether codes sent by e-mail are a second factor
 * @param backupCodes which stand for the authenticator app, once each
 */
record Profile(
        @Nullable String displayName,
        String email,
        List<String> roles,
        boolean active,
        Instant created,
        @Nullable TotpSecret totp,
        boolean nameFirst,
        boolean emailFactor,
        List<String> backupCodes) {

    Profile {
        roles = List.copyOf(roles);
        backupCodes = List.copyOf(backupCodes);
    }

    /** Somebody without codes by e-mail and without backup codes. */
    Profile(
            @Nullable String displayName,
            String email,
            List<String> roles,
            boolean active,
            Instant created,
            @Nullable TotpSecret totp,
            boolean nameFirst) {
        this(displayName, email, roles, active, created, totp, nameFirst, false, List.of());
    }

    /** The display name, if there is one. */
    Optional<String> name() {
        return Optional.ofNullable(displayName);
    }

    /** The secret of the authenticator app, if there is one. */
    Optional<TotpSecret> authenticator() {
        return Optional.ofNullable(totp);
    }

    /** Whether a role brings the permission {@code view-device-management}: by default that of administrators only. */
    boolean mayViewDevices() {
        return roles.contains("admin");
    }

    /** Whether a role brings the permission {@code logout-device-management}: by default the same ones. */
    boolean mayLogOutDevices() {
        return roles.contains("admin");
    }

    /** What statistics count the user as; the product ranks more roles than the mock has. */
    String mostImportantRole() {
        return Stream.of("admin", "user").filter(roles::contains).findFirst().orElseGet(() -> roles.get(0));
    }

    /** Whether a role brings the permission {@code api-bypass-rate-limit} by default. */
    boolean bypassesRateLimit() {
        return roles.stream().anyMatch(List.of("admin", "bot", "app")::contains);
    }
}
