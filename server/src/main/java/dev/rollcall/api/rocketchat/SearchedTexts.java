package dev.rollcall.api.rocketchat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Texts that a needle is looked for in, each as a whole: those of ASCII together, the others one by one, since what becomes of
 * their letters depends on their neighbours and on who makes them small. Immutable.
 */
final class SearchedTexts {
    private final List<String> odd = new ArrayList<>();
    private final BitSet oddPlaces = new BitSet();
    private final int[] places;
    private final Haystack haystack;

    SearchedTexts(List<String> texts) {
        List<String> plain = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (isAscii(text)) {
                plain.add(text.toLowerCase(Locale.ROOT));
            } else {
                odd.add(text);
                oddPlaces.set(i);
            }
        }
        this.haystack = new Haystack(plain);
        this.places = new int[plain.size()];
        for (int i = 0, place = 0; i < places.length; i++) {
            places[i] = oddPlaces.nextClearBit(place);
            place = places[i] + 1;
        }
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of the texts that pass; the needle must have a literal. */
    BitSet matching(Needle needle) {
        BitSet matching = new BitSet();
        haystack.find(needle.literal(), text -> matching.set(places[text]));
        int number = 0;
        for (int place = oddPlaces.nextSetBit(0); place >= 0; place = oddPlaces.nextSetBit(place + 1)) {
            matching.set(place, needle.test(odd.get(number++)));
        }
        return matching;
    }
}
