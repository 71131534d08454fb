package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.model.Device;
import dev.rollcall.generated.rocketchat.model.EmailAddress;
import dev.rollcall.generated.rocketchat.model.FactorState;
import dev.rollcall.generated.rocketchat.model.Farewell;
import dev.rollcall.generated.rocketchat.model.ListedSession;
import dev.rollcall.generated.rocketchat.model.Login;
import dev.rollcall.generated.rocketchat.model.LoginAnswer;
import dev.rollcall.generated.rocketchat.model.LoginServices;
import dev.rollcall.generated.rocketchat.model.LogoutAnswer;
import dev.rollcall.generated.rocketchat.model.Me;
import dev.rollcall.generated.rocketchat.model.OperatingSystem;
import dev.rollcall.generated.rocketchat.model.PasswordState;
import dev.rollcall.generated.rocketchat.model.RefusalDetails;
import dev.rollcall.generated.rocketchat.model.RefusalDetails.MethodEnum;
import dev.rollcall.generated.rocketchat.model.SessionPage;
import dev.rollcall.generated.rocketchat.model.SessionUser;
import dev.rollcall.generated.rocketchat.model.TwoFactorMethod;
import dev.rollcall.generated.rocketchat.model.UserSettings;
import dev.rollcall.session.Account;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what the rules say into the contract's models. */
final class Representations {
    private Representations() {}

    static SessionPage page(Listing listing) {
        return new SessionPage()
                .sessions(listing.rows().stream().map(Representations::row).toList())
                .total(listing.total())
                .count(listing.page().count())
                .offset(listing.page().offset())
                .success(true);
    }

    private static ListedSession row(Row row) {
        Connection connection = row.session().details();
        String id = row.session().id().value();
        return new ListedSession()
                .sessionId(id)
                .userId(row.session().account().value())
                .device(device(connection.device()))
                .host(connection.host())
                .ip(row.session().address())
                .loginAt(row.session().begun())
                .user(row.user().map(Representations::user).orElse(null))
                .id(id);
    }

    private static Device device(ClientDevice device) {
        return new Device()
                .type(device.type())
                .name(device.name())
                .longVersion(device.longVersion())
                .os(new OperatingSystem().name(device.osName()).version(device.osVersion()))
                .version(device.version());
    }

    private static SessionUser user(Account<Profile> account) {
        SessionUser user = account.details().nameFirst() ? new NameFirst() : new SessionUser();
        return user.username(account.name()).name(account.details().displayName());
    }

    /**
     * Who logged in.
     *
     * @param site where the workspace is, with a trailing slash
     */
    static LoginAnswer welcome(Welcome welcome, URI site) {
        Account<Profile> account = welcome.account();
        return new LoginAnswer()
                .status(LoginAnswer.StatusEnum.SUCCESS)
                .data(new Login()
                        .userId(account.id().value())
                        .authToken(welcome.token().value())
                        .me(me(account, site)));
    }

    private static Me me(Account<Profile> account, URI site) {
        Profile profile = account.details();
        return new Me()
                .id(account.id().value())
                .services(new LoginServices()
                        .totp(profile.authenticator()
                                .map(secret -> new FactorState().enabled(true))
                                .orElse(null))
                        .password(new PasswordState().exists(true)))
                .emails(List.of(new EmailAddress().address(profile.email()).verified(true)))
                .active(profile.active())
                .roles(profile.roles())
                .name(profile.displayName())
                .username(account.name())
                .email(profile.email())
                .settings(new UserSettings().preferences(Map.of()))
                .avatarUrl(site.resolve("avatar/" + account.name()))
                .isOAuthUser(false);
    }

    static LogoutAnswer farewell() {
        return new LogoutAnswer()
                .status(LogoutAnswer.StatusEnum.SUCCESS)
                .data(new Farewell().message(Farewell.MessageEnum.LOGGED_OUT));
    }

    /** What a caller must know to send the code. */
    static RefusalDetails factorDetails(Factor factor, List<Factor> available) {
        return new RefusalDetails()
                .method(MethodEnum.fromValue(wire(factor)))
                .codeGenerated(false)
                .availableMethods(available.stream()
                        .map(Representations::wire)
                        .map(TwoFactorMethod::fromValue)
                        .toList());
    }

    private static String wire(Factor factor) {
        return factor.name().toLowerCase(Locale.ROOT);
    }
}
