package dev.rollcall.api.joomla;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.WrittenEntry;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes a site as the section of a world file that {@link JoomlaWorldFile} reads.
 *
 * @param rows so that those which began together come in the order in which they were added
 */
record WrittenSite(Accounts accounts, List<Session<JoomlaSessionDetails>> rows, JoomlaMemory memory) {
    WrittenSite {
        rows = List.copyOf(rows);
    }

    /** Nothing in it is left to chance or to the time at which it is read. */
    ObjectNode section() {
        return new WrittenEntry()
                .entries("accounts", accounts.all().stream().map(this::account).toList())
                .entries("sessions", rows.stream().map(this::row).toList())
                .entry("memory", remembered())
                .node();
    }

    private ObjectNode remembered() {
        WrittenEntry entry = new WrittenEntry();
        Optional.ofNullable(memory.purgedAt())
                .ifPresent(second -> entry.time("purgedAt", Instant.ofEpochSecond(second)));
        Optional.ofNullable(memory.sweeps().get(SessionTable.GUEST))
                .ifPresent(mark -> entry.number("guestsSweepAt", mark));
        return entry.node();
    }

    private ObjectNode account(Account<JoomlaAccountDetails> account) {
        JoomlaAccountDetails details = account.details();
        WrittenEntry entry = new WrittenEntry()
                .number("id", Integer.parseInt(account.id().value()))
                .text("name", account.name())
                .text("password", account.password().value())
                .text("fullName", details.fullName(), account.name())
                .text("email", details.email())
                .choice("group", details.group(), Group.REGISTERED)
                .time("registered", details.registered())
                .time("lastVisit", details.lastVisit(), details.registered())
                .text("token", details.apiToken().value());
        Optional.ofNullable(memory.buckets().get(details.apiToken()))
                .ifPresent(bucket -> entry.entry("rateLimit", rateLimit(bucket)));
        Optional.ofNullable(memory.sweeps().get(account.id())).ifPresent(mark -> entry.number("sweepAt", mark));
        return entry.node();
    }

    private static ObjectNode rateLimit(Bucket bucket) {
        return new WrittenEntry()
                .time("counted", bucket.used())
                .time("empty", bucket.empty())
                .node();
    }

    private ObjectNode row(Session<JoomlaSessionDetails> row) {
        JoomlaSessionDetails details = row.details();
        WrittenEntry entry = new WrittenEntry();
        accounts.find(row.account()).ifPresent(account -> entry.text("account", account.name()));
        entry.text("id", row.id().value())
                .choice("client", details.client(), Client.SITE)
                .text("address", row.address(), FiledRows.ADDRESS)
                .text("userAgent", details.isUnspeakable() ? "" : details.browser(), "")
                .flag("unreadableUserAgent", details.isUnspeakable());
        requests(row, entry);
        entry.text("formToken", details.formToken());
        WrittenExtras.add(details.extras(), entry);
        entry.time("begun", row.begun()).time("seen", row.seen());
        boolean printed = details.life() == Life.PRINTED;
        return entry.choice("life", printed ? Life.COOKIE : details.life(), Life.COOKIE)
                .flag("lasting", printed)
                .node();
    }

    private static void requests(Session<JoomlaSessionDetails> row, WrittenEntry entry) {
        SessionTimer timer = row.details().timer();
        entry.number("requests", timer.counter())
                .time("previousRequest", timer.last(), row.begun())
                .time("latestRequest", timer.now(), row.seen());
    }
}
