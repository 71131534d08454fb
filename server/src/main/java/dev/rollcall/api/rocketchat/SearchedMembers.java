package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.UserId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The active users of a workspace, in the order in which they joined, with their names prepared for being searched. Immutable. */
final class SearchedMembers {
    private static final int PIECE = 1_024;

    private final List<UserId> ids;
    private final List<SearchedTexts> userNames = new ArrayList<>();
    private final List<SearchedTexts> names = new ArrayList<>();

    SearchedMembers(Collection<Account<Profile>> accounts) {
        List<Account<Profile>> active =
                accounts.stream().filter(account -> account.details().active()).toList();
        this.ids = active.stream().map(Account::id).toList();
        for (int from = 0; from < active.size(); from += PIECE) {
            List<Account<Profile>> piece = active.subList(from, Math.min(from + PIECE, active.size()));
            userNames.add(new SearchedTexts(piece.stream().map(Account::name).toList()));
            names.add(new SearchedTexts(piece.stream()
                    .map(account -> account.details().name().orElse(""))
                    .toList()));
        }
    }

    /** The first users whose user name or name passes; the needle must have a literal. */
    List<UserId> with(Needle needle, int atMost) {
        List<UserId> found = new ArrayList<>();
        for (int piece = 0; piece < names.size() && found.size() < atMost; piece++) {
            BitSet matching = userNames.get(piece).matching(needle);
            matching.or(names.get(piece).matching(needle));
            int from = piece * PIECE;
            matching.stream().limit(atMost - found.size()).forEach(place -> found.add(ids.get(from + place)));
        }
        return found;
    }
}
