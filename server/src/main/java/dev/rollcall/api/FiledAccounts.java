package dev.rollcall.api;

import dev.rollcall.session.Password;
import dev.rollcall.session.UserId;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a world file tells of the accounts of every product. It has been judged before: what is required is there. */
public final class FiledAccounts {
    private FiledAccounts() {}

    /** The name to log in with. */
    public static String name(WorldEntry account) {
        return account.text("name").orElseThrow();
    }

    /** The password to log in with. */
    public static Password password(WorldEntry account) {
        return new Password(account.text("password").orElseThrow());
    }

    /** The id, where the product has numbers. */
    public static UserId numberedId(WorldEntry account) {
        return new UserId(String.valueOf(account.number("id").orElseThrow()));
    }

    /** At how many sessions of each numbered account a mock looks next which of them it may forget, where that is told. */
    public static Map<UserId, Integer> sweeps(WorldSection section) {
        Map<UserId, Integer> sweeps = new HashMap<>();
        section.accounts()
                .forEach(account -> account.number("sweepAt").ifPresent(mark -> sweeps.put(numberedId(account), mark)));
        return sweeps;
    }

    /**
     * Who can log in.
     *
     * @param token what the account's calls can be made with, empty for nothing
     * @param role what it may do, in a few words
     * @param secondFactor what it must show beside the password, empty for nothing
     */
    public static List<ReadyAccount> ready(
            WorldSection section,
            Function<WorldEntry, String> token,
            Function<WorldEntry, String> role,
            Function<WorldEntry, String> secondFactor) {
        return section.accounts().stream()
                .map(account -> new ReadyAccount(
                        name(account),
                        password(account).value(),
                        token.apply(account),
                        role.apply(account),
                        secondFactor.apply(account)))
                .toList();
    }
}
