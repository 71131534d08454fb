package dev.rollcall.bench.sidebyside;

import dev.rollcall.bench.load.WrkReport;
import java.time.Duration;

/**
 * What one round showed of one server.
 *
 * @param load what the caller saw
 * @param microsPerRequest processor time of the server for one answer
 * @param residentBytes its memory at the end of the load
 * @param start from the start of its process to the first right answer
 */
record Measurement(WrkReport load, double microsPerRequest, double residentBytes, Duration start) {}
