package dev.rollcall.suite.replay;

import java.util.List;
import java.util.Map;

/**
 * What came back.
 *
 * @param turn in what order the call saw the product's state, counted from 1; 0 if it never came so far
 * @param status of HTTP
 * @param headers all others
 * @param body as it was sent
 */
record Answer(long turn, int status, Map<String, List<String>> headers, String body) {}
