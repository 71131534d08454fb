package dev.rollcall.api.commvault;

import dev.rollcall.api.ReadyAccount;
import dev.rollcall.session.Account;
import dev.rollcall.session.Password;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.util.List;

/** Who can log in to a fresh mock. */
final class CommvaultAccounts {
    /** The token of the vendor page's sample request; it says nothing about whose it is. */
    static final SessionToken PRINTED_TOKEN =
            new SessionToken("QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6");

    static final SessionToken OPERATOR_TOKEN =
            new SessionToken("QSDK 4c1f7a90be26d35308f1e97ba46cd2108e5b73f09a4d16c2e87b3950fd");
    static final SessionToken GUEST_TOKEN = new SessionToken("QSDK 92ab04e6d7f1385c60be9f27a81d43e50c6f7b2d18e94a3057");

    static final Account<UserDetails> ADMINISTRATOR = account(
            1,
            "admin",
            "Granite-Beacon-1",
            new UserDetails(
                    "Administrator", "0B7D2E91-5C46-4A08-93F1-6E8D27A5C4B0", "commcell-admin@corp.example", true));

    /** The user of the vendor page's sample response, whose display name is the name to log in with. */
    static final Account<UserDetails> PRINTED_USER = account(
            10,
            "jsmith",
            "Harbour-Lantern-7",
            new UserDetails("jsmith", "5E0D7B92-46C1-4F3A-8B6D-2A9C1E50F784", "jsmith@corp.example", false));

    static final Account<UserDetails> OPERATOR = account(
            11,
            "mweber",
            "Copper-Meadow-4",
            new UserDetails("Maria Weber", "C8417F36-90AB-4D52-B7E3-15F06C2D98EA", "mweber@corp.example", true));

    static final Account<UserDetails> GUEST = account(
            12,
            "tlane",
            "Paper-Orchard-2",
            new UserDetails("Tom Lane", "3A95E0D4-7B18-4C6F-A2D9-80E4B71F536C", "", false));

    static final Account<UserDetails> SERVICE = account(
            13,
            "svc-backup",
            "Velvet-Turbine-9",
            new UserDetails("Backup Service", "F61C08B7-2D93-45EA-8F70-D4A3961E5B2C", "", false));

    static final Account<UserDetails> NEWCOMER = account(
            14,
            "nnovak",
            "Willow-Compass-3",
            new UserDetails("Nina Novak", "7D40A2F8-E165-4B9C-90D7-2CF8B35A16E9", "nnovak@corp.example", false));

    static final Account<UserDetails> LOCKED = account(
            15,
            "rstone",
            "Amber-Thicket-6",
            new UserDetails("Rita Stone", "A9E35C71-08D2-4F64-B1C8-5F7092D6E3B4", "rstone@corp.example", false));

    private CommvaultAccounts() {}

    static Accounts all() {
        return new Accounts(List.of(ADMINISTRATOR, PRINTED_USER, OPERATOR, GUEST, SERVICE, NEWCOMER, LOCKED));
    }

    static List<ReadyAccount> ready() {
        return List.of(
                ready(ADMINISTRATOR, PRINTED_TOKEN.value(), "administrator"),
                ready(OPERATOR, OPERATOR_TOKEN.value(), "operator, manages users"),
                ready(PRINTED_USER, "", "ordinary user, the vendor page's session"),
                ready(GUEST, GUEST_TOKEN.value(), "no permission, own sessions only"),
                ready(SERVICE, "", "ordinary user, more than fifty sessions"),
                ready(NEWCOMER, "", "ordinary user, no session yet"),
                ready(LOCKED, "", "locked for a day"));
    }

    private static ReadyAccount ready(Account<UserDetails> account, String token, String role) {
        return new ReadyAccount(account.name(), account.password().value(), token, role, "");
    }

    private static Account<UserDetails> account(int id, String name, String password, UserDetails details) {
        return new Account<>(new UserId(String.valueOf(id)), name, new Password(password), details);
    }
}
