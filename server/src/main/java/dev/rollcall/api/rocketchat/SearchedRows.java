package dev.rollcall.api.rocketchat;

import dev.rollcall.session.KeptSession;
import dev.rollcall.session.Session;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Connections that a needle is looked for in. There are few kinds of devices: what they are called is searched once for all
 * connections of a kind, and what is left of each, its id and its user's, as one text. Immutable; whoever made it throws it
 * away when one of the connections changes.
 */
final class SearchedRows {
    /** Kinds of fewer connections are not worth texts of their own. */
    private static final int FEW = 8;

    private final List<SearchedKind> kinds = new ArrayList<>();
    private final int[] others;
    private final SearchedTexts otherTexts;

    SearchedRows(List<KeptSession<Connection>> rows) {
        List<Integer> apart = new ArrayList<>();
        Map<String, Kind> byDevice = new LinkedHashMap<>();
        // Devices are few objects: what they are called is put together once for each.
        IdentityHashMap<ClientDevice, String> called = new IdentityHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Session<Connection> session = rows.get(i).session();
            String device = called.computeIfAbsent(session.details().device(), Row::searchedDevice);
            String ids = Row.searchedIds(session);
            if (SearchedTexts.isAscii(ids) && SearchedTexts.isAscii(device)) {
                byDevice.computeIfAbsent(device, Kind::new).add(i, ids);
            } else {
                apart.add(i);
            }
        }
        for (Kind kind : byDevice.values()) {
            if (kind.ids.size() < FEW) {
                kind.all.stream().forEach(apart::add);
            } else {
                kinds.add(new SearchedKind(kind));
            }
        }
        this.others = apart.stream().mapToInt(Integer::intValue).toArray();
        this.otherTexts = new SearchedTexts(apart.stream()
                .map(place -> Row.searchTerm(rows.get(place).session()))
                .toList());
    }

    /** The numbers of the connections whose searched text passes; the needle must have a literal. */
    BitSet matching(Needle needle) {
        BitSet matching = new BitSet();
        kinds.forEach(kind -> kind.find(needle.literal(), matching));
        if (others.length > 0) {
            otherTexts.matching(needle).stream().forEach(text -> matching.set(others[text]));
        }
        return matching;
    }

    /** Connections from devices that are called the same, while they are put together. */
    private static final class Kind {
        private final String device;
        private final BitSet all = new BitSet();
        private final List<String> ids = new ArrayList<>();

        Kind(String device) {
            this.device = device.toLowerCase(Locale.ROOT);
        }

        void add(int place, String id) {
            all.set(place);
            ids.add(id.toLowerCase(Locale.ROOT));
        }
    }

    /** The same, ready to be searched. */
    private static final class SearchedKind {
        private final String device;
        private final BitSet all;
        private final int[] places;
        private final Haystack ids;

        SearchedKind(Kind kind) {
            this.device = kind.device;
            this.all = kind.all;
            this.places = kind.all.stream().toArray();
            this.ids = new Haystack(kind.ids);
        }

        void find(String literal, BitSet matching) {
            if (device.contains(literal)) {
                matching.or(all);
                return;
            }
            ids.find(literal, text -> matching.set(places[text]));
            // What is looked for may lie across: its beginning is the device's end then.
            for (int i = Math.min(device.length(), literal.length() - 1); i > 0; i--) {
                if (device.regionMatches(device.length() - i, literal, 0, i)) {
                    ids.findStart(literal.substring(i), text -> matching.set(places[text]));
                }
            }
        }
    }
}
