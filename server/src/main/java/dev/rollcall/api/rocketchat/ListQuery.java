package dev.rollcall.api.rocketchat;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a caller wishes to see of the list.
 *
 * @param filter a text to look for, empty for no filter
 * @param sort the order inside the page as the caller wrote it, empty for newest first
 * @param offset rows to skip
 * @param count rows per page, empty for as many as the workspace shows by default
 */
record ListQuery(String filter, String sort, BigDecimal offset, Optional<BigDecimal> count) {}
