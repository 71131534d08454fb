package dev.rollcall.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a world file tells of one product: accounts, sessions, settings. What is true of every product is checked here: an
 * account has an id and a name of its own, a session an id of its own and an account that exists. Not safe for use by
 * several threads.
 */
public final class WorldSection {
    private final WorldEntry section;
    private final Complaints complaints;
    private final List<WorldEntry> accounts;
    private final List<WorldEntry> sessions;
    private final Map<String, List<WorldEntry>> accountsByName;
    private final Map<String, List<WorldEntry>> sessionsByName;

    WorldSection(Pointer pointer, JsonNode section, Places places, Complaints complaints, Start start) {
        this.section = new WorldEntry(pointer, section, places, complaints, start);
        this.complaints = complaints;
        this.accounts = this.section.entries("accounts").toList();
        this.sessions = this.section.entries("sessions").toList();
        this.accountsByName = by("name", accounts);
        this.sessionsByName = by("account", sessions);
        check();
    }

    /** What is complained about later on is among them, too. */
    private static Map<String, List<WorldEntry>> by(String field, List<WorldEntry> entries) {
        Map<String, List<WorldEntry>> by = new HashMap<>();
        for (WorldEntry entry : entries) {
            entry.text(field)
                    .map(WorldSection::folded)
                    .ifPresent(text ->
                            by.computeIfAbsent(text, same -> new ArrayList<>(1)).add(entry));
        }
        return by;
    }

    private void check() {
        noDoubles(accounts, "id");
        noDoubles(accounts, "name", WorldSection::folded);
        noDoubles(sessions, "id");
        for (WorldEntry session : sessions) {
            if (session.text("account").isPresent() && account(session).isEmpty()) {
                session.complain("account", "the name of one of the accounts");
            }
        }
    }

    /** Whether it tells of accounts at all, if only with mistakes; a section may hold settings alone. */
    public boolean hasAccounts() {
        return section.has("accounts") || section.has("sessions");
    }

    /** The accounts, in the order of the file. */
    public List<WorldEntry> accounts() {
        return accounts;
    }

    /** The sessions, in the order of the file. */
    public List<WorldEntry> sessions() {
        return sessions;
    }

    /** The account that a session names, in capital or small letters. */
    public Optional<WorldEntry> account(WorldEntry session) {
        return account(session, "account");
    }

    /**
     * The same of another field.
     *
     * @param field that holds the name
     */
    public Optional<WorldEntry> account(WorldEntry session, String field) {
        return session.text(field)
                .flatMap(name -> accountsByName.getOrDefault(folded(name), List.of()).stream()
                        .filter(account -> account.text("name").isPresent())
                        .findFirst());
    }

    /** The sessions of an account, in the order of the file. */
    public Stream<WorldEntry> sessionsOf(WorldEntry account) {
        return account.text("name").stream()
                .flatMap(name -> sessionsByName.getOrDefault(folded(name), List.of()).stream())
                .filter(session -> account(session).filter(account::equals).isPresent());
    }

    /** The first account of a kind, the first of all if there is none of it. */
    public WorldEntry firstAccount(Predicate<WorldEntry> kind) {
        return accounts.stream().filter(kind).findFirst().orElseGet(() -> accounts.get(0));
    }

    /** What a mock remembered beside accounts and sessions, if there is any such thing. */
    public Optional<WorldEntry> memory() {
        return section.entry("memory");
    }

    /** The settings, if there are any. */
    public Optional<WorldEntry> settings() {
        return section.entry("settings");
    }

    /** Complains about every value that an entry before has too. */
    public void noDoubles(List<WorldEntry> entries, String field) {
        noDoubles(entries, field, UnaryOperator.identity());
    }

    /**
     * The same for values that mean the same.
     *
     * @param meaning equal for such values
     */
    public void noDoubles(List<WorldEntry> entries, String field, Function<String, String> meaning) {
        Map<String, WorldEntry> first = new HashMap<>();
        for (WorldEntry entry : entries) {
            Optional<String> value = entry.scalar(field).map(meaning);
            WorldEntry before =
                    value.map(text -> first.putIfAbsent(text, entry)).orElse(null);
            if (before != null) {
                entry.complain(field, "another one than in " + before.where(field), "the same");
            }
        }
    }

    /** A text without the difference of capital and small letters. */
    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    Complaints complaints() {
        return complaints;
    }
}
