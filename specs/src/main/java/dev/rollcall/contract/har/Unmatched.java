package dev.rollcall.contract.har;

import dev.rollcall.contract.report.MaskedPath;
import dev.rollcall.contract.report.TrafficReport;
import java.util.LinkedHashMap;
import java.util.Map;

/** The requests that fit no contract: each is listed once, with how often it came. */
final class Unmatched {
    private static final int LISTED = 50;

    private final Map<String, Long> requests = new LinkedHashMap<>();
    private long others;

    void add(String method, HarUrl url) {
        String request = method + " " + url.origin() + MaskedPath.of(url.path());
        if (requests.containsKey(request) || requests.size() < LISTED) {
            requests.merge(request, 1L, Long::sum);
        } else {
            others++;
        }
    }

    void tell(TrafficReport report) {
        requests.forEach((request, count) -> report.remark(
                "not judged, fits no contract: " + request + (count == 1 ? "" : " (" + count + " times)")));
        if (others > 0) {
            report.remark("not judged, fits no contract: " + others + " requests more, to other addresses");
        }
    }
}
