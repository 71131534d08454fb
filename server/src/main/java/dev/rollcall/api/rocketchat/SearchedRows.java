package dev.rollcall.api.rocketchat;

import dev.rollcall.session.KeptSession;
import dev.rollcall.session.Session;
import java.util.ArrayList;
import java.util.BitSet;
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

    private final List<Kind> kinds = new ArrayList<>();
    private final int[] others;
    private final SearchedTexts otherTexts;

    SearchedRows(List<KeptSession<Connection>> rows) {
        List<Integer> apart = new ArrayList<>();
        Map<String, List<Integer>> byDevice = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Session<Connection> session = rows.get(i).session();
            String device = Row.searchedDevice(session);
            boolean plain = SearchedTexts.isAscii(device) && SearchedTexts.isAscii(Row.searchedIds(session));
            (plain ? byDevice.computeIfAbsent(device, name -> new ArrayList<>()) : apart).add(i);
        }
        byDevice.forEach((device, places) -> {
            if (places.size() < FEW) {
                apart.addAll(places);
            } else {
                kinds.add(new Kind(device, places, rows));
            }
        });
        this.others = ints(apart);
        this.otherTexts = new SearchedTexts(apart.stream()
                .map(place -> Row.searchTerm(rows.get(place).session()))
                .toList());
    }

    /** The numbers of the connections whose searched text passes; the needle must have a literal. */
    BitSet matching(Needle needle) {
        BitSet matching = new BitSet();
        kinds.forEach(kind -> kind.find(needle.literal(), matching));
        otherTexts.matching(needle).stream().forEach(text -> matching.set(others[text]));
        return matching;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Connections from devices that are called the same. */
    private static final class Kind {
        private final String device;
        private final int[] places;
        private final BitSet all = new BitSet();
        private final Haystack ids;

        Kind(String device, List<Integer> places, List<KeptSession<Connection>> rows) {
            this.device = device.toLowerCase(Locale.ROOT);
            this.places = ints(places);
            places.forEach(all::set);
            this.ids = new Haystack(places.stream()
                    .map(place -> Row.searchedIds(rows.get(place).session()).toLowerCase(Locale.ROOT))
                    .toList());
        }

        void find(String literal, BitSet matching) {
            if (device.contains(literal)) {
                matching.or(all);
                return;
            }
            ids.find(literal, text -> matching.set(places[text]));
            // What is looked for may lie across: its beginning is the device's end then.
            for (int i = 1; i < literal.length(); i++) {
                if (device.endsWith(literal.substring(0, i))) {
                    ids.findStart(literal.substring(i), text -> matching.set(places[text]));
                }
            }
        }
    }
}
