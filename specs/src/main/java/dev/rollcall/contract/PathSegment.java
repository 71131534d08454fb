package dev.rollcall.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands between two slashes of a path template: literals, and parameters between them.
 *
 * @param literals one more than there are names: what stands before, between and after the parameters
 * @param names the names of the parameters
 */
record PathSegment(List<String> literals, List<String> names) {

    static PathSegment of(String segment) {
        List<String> literals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int open = segment.indexOf('{'); open >= 0; open = segment.indexOf('{', from)) {
            int close = segment.indexOf('}', open);
            if (close < 0) {
                break;
            }
            literals.add(PathTemplate.encoded(segment.substring(from, open)));
            names.add(segment.substring(open + 1, close));
            from = close + 1;
        }
        literals.add(PathTemplate.encoded(segment.substring(from)));
        return new PathSegment(List.copyOf(literals), List.copyOf(names));
    }

    char rank() {
        if (names.isEmpty()) {
            return '0';
        }
        return literals.stream().allMatch(String::isEmpty) ? '2' : '1';
    }

    /** Whether the raw text fits; then it puts the values of the parameters, none of them empty, into the map. */
    boolean match(String raw, Map<String, String> values) {
        if (names.isEmpty()) {
            return raw.equals(literals.get(0));
        }
        String last = literals.get(names.size());
        if (!raw.startsWith(literals.get(0)) || !raw.endsWith(last)) {
            return false;
        }
        int from = literals.get(0).length();
        int end = raw.length() - last.length();
        for (int i = 0; i < names.size(); i++) {
            boolean isLast = i == names.size() - 1;
            int to = isLast ? end : raw.indexOf(literals.get(i + 1), from + 1);
            if (to <= from || to > end) {
                return false;
            }
            values.put(names.get(i), raw.substring(from, to));
            from = isLast ? to : to + literals.get(i + 1).length();
        }
        return true;
    }
}
