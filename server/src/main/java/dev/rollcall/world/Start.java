package dev.rollcall.world;

import java.time.Instant;

/**
 * What relative times of a file count from.
 *
 * @param moment when that is
 * @param last whether nothing in the file may be later. A state that was kept together with its clock may tell of such
 *     moments: printed sessions of 2023, in a sandbox that plays in 2020
 */
record Start(Instant moment, boolean last) {}
