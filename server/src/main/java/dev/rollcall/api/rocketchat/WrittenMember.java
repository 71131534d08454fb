package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.session.Account;
import java.util.List;

/** A user as a world file tells it: what {@link FiledMember} reads. */
final class WrittenMember {
    private WrittenMember() {}

    static ObjectNode of(Account<Profile> account, Workspace workspace) {
        ObjectNode member = JsonNodeFactory.instance.objectNode();
        member.put("id", account.id().value());
        member.put("name", account.name());
        member.put("password", account.password().value());
        Profile profile = account.details();
        profile.name().ifPresent(name -> member.put("displayName", name));
        member.put("email", profile.email());
        put(member, "roles", profile.roles());
        if (!profile.active()) {
            member.put("active", false);
        }
        member.put("created", profile.created().toString());
        if (profile.nameFirst()) {
            member.put("nameFirst", true);
        }
        factors(member, profile);
        remembered(member, account, workspace);
        return member;
    }

    private static void factors(ObjectNode member, Profile profile) {
        profile.authenticator().ifPresent(secret -> {
            member.put("totpSecret", secret.base32());
            if (!secret.standingCode().isEmpty()) {
                member.put("totpCode", secret.standingCode());
            }
        });
        put(member, "backupCodes", profile.backupCodes());
        if (profile.emailFactor()) {
            member.put("emailCodes", true);
        }
    }

    private static void remembered(ObjectNode member, Account<Profile> account, Workspace workspace) {
        SecondFactor secondFactor = workspace.secondFactor();
        put(
                member,
                "spentBackupCodes",
                account.details().backupCodes().stream()
                        .filter(code -> secondFactor.backupCodes().isSpent(account.id(), code))
                        .toList());
        secondFactor.emailCodes().alive(account.id()).ifPresent(code -> {
            ObjectNode sent = member.putObject("emailCode").put("code", code.digits());
            sent.put("until", code.expires().toString()).put("wrongTries", code.wrongTries());
        });
        workspace.logins().guard().of(account.id()).ifPresent(failures -> {
            ObjectNode failed = member.putObject("failedLogins").put("count", failures.count());
            failed.put("last", failures.last().toString());
        });
        workspace.connections().forgetsAt(account.id()).ifPresent(mark -> member.put("forgetsAt", mark));
    }

    private static void put(ObjectNode member, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = member.putArray(name);
            texts.forEach(list::add);
        }
    }
}
