package dev.rollcall.api.commvault;

import dev.rollcall.generated.commvault.model.CallerEntity;
import dev.rollcall.generated.commvault.model.CallerIdentity;
import dev.rollcall.generated.commvault.model.LoginResult;
import dev.rollcall.generated.commvault.model.Organization;
import dev.rollcall.generated.commvault.model.RenewalProblem;
import dev.rollcall.generated.commvault.model.RenewalResult;
import dev.rollcall.generated.commvault.model.SessionList;
import dev.rollcall.generated.commvault.model.SessionUser;
import dev.rollcall.session.Account;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.util.List;

/** Our values as the contract's models. */
final class Representations {
    /** Of no known meaning; the value of the contract's example. */
    private static final long CAPABILITY = 4_398_046_511_103L;

    private Representations() {}

    static SessionList list(List<ListedSession> rows) {
        return new SessionList()
                .sessions(rows.stream().map(Representations::row).toList());
    }

    private static dev.rollcall.generated.commvault.model.Session row(ListedSession row) {
        SessionDetails details = row.session().details();
        var model = new dev.rollcall.generated.commvault.model.Session()
                .logoutTime(row.session().ended().map(Instant::getEpochSecond).orElse(0L))
                .loginTime(row.session().begun().getEpochSecond())
                .host(row.session().address())
                .sessionId(row.session().id().value())
                .browserSessionId(browserSession(row))
                .consoleType(details.console().number())
                .user(new SessionUser()
                        .userName(row.userName())
                        .userId(number(row.user().id())));
        return details.form() == RowForm.VENDOR_SAMPLE
                ? model.description(details.location())
                : model.location(details.location())
                        .lastAccessedTime(lastAccessed(row))
                        .isCurrentSession(row.current() ? true : null);
    }

    /** Only open sessions that the web service serves tell when they were used. */
    private static long lastAccessed(ListedSession row) {
        boolean told =
                row.session().isOpen() && row.session().details().console().isServedByWeb();
        return told ? row.session().seen().getEpochSecond() : 0;
    }

    /** Those that the web service serves show it to themselves only. */
    private static int browserSession(ListedSession row) {
        SessionDetails details = row.session().details();
        return details.console().isServedByWeb() && !row.current() ? 0 : details.browserSessionId();
    }

    static int number(UserId id) {
        return Integer.parseInt(id.value());
    }

    static LoginResult loggedIn(LoggedIn login) {
        Account<UserDetails> account = login.account();
        String mail = account.details().mail();
        return new LoginResult()
                .aliasName(account.id().value())
                .userGUID(account.details().guid())
                .loginAttempts(0)
                .remainingLockTime(0)
                .smtpAddress(mail.isEmpty() ? null : mail)
                .userName(account.name())
                .providerType(1)
                .ccn(0)
                .token(login.token().value())
                .capability(CAPABILITY)
                .forcePasswordChange(false)
                .isAccountLocked(false)
                .ownerOrganization(organization())
                .providerOrganization(organization())
                .errList(List.of());
    }

    static RenewalResult renewed(SessionToken token) {
        return new RenewalResult().token(token.value()).error(new RenewalProblem());
    }

    static CallerIdentity caller(Caller caller) {
        return new CallerIdentity()
                .user(new CallerEntity().userName(caller.account().name()));
    }

    private static Organization organization() {
        return new Organization().providerId(0).providerDomainName(HomeCommCell.NAME);
    }
}
