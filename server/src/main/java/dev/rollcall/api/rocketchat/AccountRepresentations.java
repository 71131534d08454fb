package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.model.CodeAnswer;
import dev.rollcall.generated.rocketchat.model.EmailAddress;
import dev.rollcall.generated.rocketchat.model.FactorState;
import dev.rollcall.generated.rocketchat.model.Farewell;
import dev.rollcall.generated.rocketchat.model.Login;
import dev.rollcall.generated.rocketchat.model.LoginAnswer;
import dev.rollcall.generated.rocketchat.model.LoginServices;
import dev.rollcall.generated.rocketchat.model.LogoutAnswer;
import dev.rollcall.generated.rocketchat.model.Me;
import dev.rollcall.generated.rocketchat.model.OwnRecord;
import dev.rollcall.generated.rocketchat.model.PasswordState;
import dev.rollcall.generated.rocketchat.model.UserSettings;
import dev.rollcall.session.Account;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the rules say of users into the contract's models. */
final class AccountRepresentations {
    private AccountRepresentations() {}

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
                .services(services(profile))
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

    /** The same record at the top level. */
    static OwnRecord own(Account<Profile> account, URI site) {
        Me me = me(account, site);
        return new OwnRecord()
                .id(me.getId())
                .services(me.getServices())
                .emails(me.getEmails())
                .active(me.getActive())
                .roles(me.getRoles())
                .name(me.getName())
                .username(me.getUsername())
                .email(me.getEmail())
                .settings(me.getSettings())
                .avatarUrl(me.getAvatarUrl())
                .isOAuthUser(me.getIsOAuthUser())
                .success(true);
    }

    private static LoginServices services(Profile profile) {
        return new LoginServices()
                .email2fa(on(profile.emailFactor()))
                .totp(on(profile.authenticator().isPresent()))
                .password(new PasswordState().exists(true));
    }

    private static @Nullable FactorState on(boolean enabled) {
        return enabled ? new FactorState().enabled(true) : null;
    }

    static LogoutAnswer farewell() {
        return new LogoutAnswer()
                .status(LogoutAnswer.StatusEnum.SUCCESS)
                .data(new Farewell().message(Farewell.MessageEnum.LOGGED_OUT));
    }

    static CodeAnswer codeSent() {
        return new CodeAnswer().success(true);
    }
}
