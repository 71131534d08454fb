package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.model.Device;
import dev.rollcall.generated.rocketchat.model.EndedSession;
import dev.rollcall.generated.rocketchat.model.FoundSession;
import dev.rollcall.generated.rocketchat.model.ListedSession;
import dev.rollcall.generated.rocketchat.model.OperatingSystem;
import dev.rollcall.generated.rocketchat.model.RefusalDetails;
import dev.rollcall.generated.rocketchat.model.RefusalDetails.MethodEnum;
import dev.rollcall.generated.rocketchat.model.SessionPage;
import dev.rollcall.generated.rocketchat.model.SessionUser;
import dev.rollcall.generated.rocketchat.model.StoredSession;
import dev.rollcall.generated.rocketchat.model.TwoFactorMethod;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Turns what the rules say of sessions into the contract's models. */
final class Representations {
    /** The mock is one member of no cluster. */
    private static final UUID INSTANCE = UUID.fromString("5f7e1c52-93ab-4d08-b6a4-2e6d0f8c1b37");

    private Representations() {}

    static SessionPage page(Listing listing, RowModels rows) {
        List<ListedSession> sessions = new ArrayList<>(listing.rows().size());
        listing.rows().forEach(row -> sessions.add(rows.of(row)));
        return new SessionPage()
                .sessions(sessions)
                .total(listing.total())
                .count(listing.page().count())
                .offset(listing.page().offset())
                .success(true);
    }

    static ListedRow listed(Row row) {
        ListedRow listed = new ListedRow();
        Connection connection = row.session().details();
        String id = row.session().id().value();
        listed.sessionId(id)
                .userId(row.session().account().value())
                .device(device(connection.device()))
                .host(connection.host())
                .ip(row.session().address())
                .loginAt(row.session().begun())
                .user(row.user().map(Representations::user).orElse(null))
                .id(id);
        return listed;
    }

    /** A row at the top level. */
    static FoundSession found(Row row) {
        ListedSession listed = listed(row);
        return new FoundSession()
                .sessionId(listed.getSessionId())
                .userId(listed.getUserId())
                .device(listed.getDevice())
                .host(listed.getHost())
                .ip(listed.getIp())
                .loginAt(listed.getLoginAt())
                .user(listed.getUser())
                .id(listed.getId())
                .success(true);
    }

    /** The record in the database; it was written at the login, and once more when the session was ended. */
    static StoredSession stored(Row row) {
        Session<Connection> session = row.session();
        Connection connection = session.details();
        LocalDate day = LocalDate.ofInstant(session.begun(), ZoneOffset.UTC);
        Optional<Profile> profile = row.user().map(Account::details);
        Instant ended = session.ended().orElse(null);
        return new StoredSession()
                .id(RecordId.of(session))
                .type(StoredSession.TypeEnum.SESSION)
                .sessionId(session.id().value())
                .instanceId(INSTANCE)
                .loginToken(Sha256.base64(connection.token().value()))
                .ip(session.address())
                .host(connection.host())
                .device(device(connection.device()))
                .userId(session.account().value())
                .roles(profile.map(Profile::roles).orElse(List.of()))
                .mostImportantRole(profile.map(Profile::mostImportantRole).orElse(null))
                .loginAt(session.begun())
                .day(day.getDayOfMonth())
                .month(day.getMonthValue())
                .year(day.getYear())
                .searchTerm(Row.searchTerm(session))
                .createdAt(session.begun())
                .updatedAt(session.ended().orElse(session.begun()))
                .logoutAt(ended)
                .logoutBy(Optional.ofNullable(connection.ender())
                        .map(UserId::value)
                        .orElse(null))
                .success(true);
    }

    static EndedSession ended(String id) {
        return new EndedSession().sessionId(id).success(true);
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

    /** What a caller must know to send the code. */
    static RefusalDetails details(Challenge challenge) {
        return new RefusalDetails()
                .method(MethodEnum.fromValue(wire(challenge.factor())))
                .codeGenerated(challenge.codeSent())
                .codeExpires(challenge.codeExpires())
                .emailOrUsername(challenge.askAgainAs())
                .availableMethods(challenge.available().stream()
                        .map(Representations::wire)
                        .map(TwoFactorMethod::fromValue)
                        .toList());
    }

    private static String wire(Factor factor) {
        return factor.name().toLowerCase(Locale.ROOT);
    }
}
