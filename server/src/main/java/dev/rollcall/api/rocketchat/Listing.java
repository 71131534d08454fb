package dev.rollcall.api.rocketchat;

import java.util.List;

/**
 * A page of the list.
 *
 * @param rows on this page
 * @param total of all that match, on whatever page
 * @param page that was applied
 */
record Listing(List<Row> rows, int total, Page page) {}
