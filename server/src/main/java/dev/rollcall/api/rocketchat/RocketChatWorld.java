package dev.rollcall.api.rocketchat;

import dev.rollcall.api.ReadyAccount;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.util.List;
import java.util.stream.Stream;

/** The default world: the vendor's printed page, and four older sessions of people of our own. */
final class RocketChatWorld {
    static final String PRINTED_USER = "2tTEqR7ZNMJ4HGGNa";
    static final String PRINTED_TOKEN = "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT";
    static final String PRINTED_CODE = "148750";
    static final TotpSecret SECRET = new TotpSecret("OJXWY3DDMFWGYLLUN52HALLTMVRXEZLU", PRINTED_CODE);

    /** Twelve, as the product makes them, but easy to remember. */
    static final List<String> BACKUP_CODES = List.of(
            "Backup22",
            "Backup23",
            "Backup24",
            "Backup25",
            "Backup26",
            "Backup27",
            "Backup28",
            "Backup29",
            "Backup32",
            "Backup33",
            "Backup34",
            "Backup35");

    private static final TotpSecret MIRAS_SECRET = new TotpSecret("OJXWY3DDMFWGYLLNNFZGCLLTMVRXEZLU", "");

    static final String ADA_TOKEN = "gbleph1QHt61QTC4XATWS8PHp9NHfYjFM5DI4pZj59f";
    static final String OLIVE_TOKEN = "hZ5R1Py4oJe2JbmPTuSgR7cMy-UcU3zr1ZtoLuCr64C";
    static final String BERT_TOKEN = "xqlIOdNKhiFXiQ2hzT_pLjHX2JiCLhKcIhP6Br1iQFe";

    private static final ClientDevice PHONE =
            new ClientDevice("mobile-app", "RC Mobile", "4.38.0 43210", "iOS", "16.4");
    private static final ClientDevice DESKTOP =
            new ClientDevice("desktop-app", "Rocket.Chat", "3.9.0", "Windows", "10");
    private static final ClientDevice MAC = new ClientDevice("", "Safari", "16.5", "Mac OS", "10.15.7");
    private static final ClientDevice TABLET = new ClientDevice("tablet", "Chrome", "112.0.0.0", "Android", "13");

    private RocketChatWorld() {}

    /** Everybody, the printed users first. */
    static Members members() {
        List<Account<Profile>> ours = List.of(
                person("NBTm56xe8Rh5cF47X", "ada.admin").called("Ada Admin").as("user", "admin"),
                person("W6H7fX5xg9Gkkh5gh", "olive.user").called("Olive User").as("user"),
                person("T5G4fzALWBe9gMfxo", "bert.bot").called("Bert Bot").as("bot"),
                person("D8hgkER8fq6g5jFbo", "dora.former").called("Dora Former").gone(),
                person("E7kMw3bTqRz9dXyPs", "erin.email")
                        .called("Erin Email")
                        .withEmailCodes()
                        .as("user", "admin"),
                person("M5xTb8cKqWn4sJgRd", "mira.both")
                        .called("Mira Both")
                        .with(MIRAS_SECRET)
                        .withEmailCodes()
                        .withBackupCodes(BACKUP_CODES)
                        .as("user", "admin"));
        return new Members(
                Stream.concat(PrintedPage.people().stream(), ours.stream()).toList());
    }

    /** Who is logged in, oldest first; all of them older than the printed rows, so that these come first in the list. */
    static List<Session<Connection>> sessions() {
        List<Session<Connection>> ours = List.of(
                row("eXuNZhZRMHvDpuH7g", "D8hgkER8fq6g5jFbo", "2023-05-02T06:58:20.114Z", TABLET)
                        .by("OUhGXZnnal5WisCgEBCY8f5N3_ynbdrZRzsGQBJg3UH"),
                row("MdbPrYLi69cWCtPBb", "T5G4fzALWBe9gMfxo", "2023-05-03T11:20:05.960Z", DESKTOP)
                        .by(BERT_TOKEN),
                row("W4n6tfgvxNPpQibhw", "W6H7fX5xg9Gkkh5gh", "2023-05-08T08:02:41.307Z", PHONE)
                        .by(OLIVE_TOKEN),
                row("Z6y7Kapn65rpMmgox", "NBTm56xe8Rh5cF47X", "2023-05-09T14:33:12.875Z", MAC)
                        .by(ADA_TOKEN));
        return Stream.concat(ours.stream(), PrintedPage.sessions().stream()).toList();
    }

    private static PersonDraft person(String id, String username) {
        return PersonDraft.of(id, username);
    }

    private static SessionDraft row(String id, String user, String loginAt, ClientDevice device) {
        return new SessionDraft(id, user, "localhost:3000", "172.18.0.7", loginAt, device);
    }

    /** Who can log in to a fresh workspace. */
    static List<ReadyAccount> readyAccounts() {
        return List.of(
                ready(
                        "testroxie",
                        PRINTED_TOKEN,
                        "administrator",
                        "TOTP secret " + SECRET.base32() + ", or always " + PRINTED_CODE),
                ready(
                        "ada.admin",
                        ADA_TOKEN,
                        "administrator",
                        "none at login; hex SHA-256 of the password for the list"),
                ready("olive.user", OLIVE_TOKEN, "user, lacks view-device-management", ""),
                ready("bert.bot", BERT_TOKEN, "bot, has no rate limit, lacks view-device-management", ""),
                ready("dora.former", "", "deactivated", ""),
                ready("erin.email", "", "administrator", "codes by e-mail, which the control API shows"),
                ready(
                        "mira.both",
                        "",
                        "administrator",
                        "TOTP secret " + MIRAS_SECRET.base32()
                                + ", backup codes Backup22 to 29 and 32 to 35, or codes by e-mail"));
    }

    private static ReadyAccount ready(String username, String token, String role, String secondFactor) {
        return new ReadyAccount(username, PersonDraft.password(username), token, role, secondFactor);
    }
}
