/** What was found, as one value, and the forms in which people and CI servers read it. */
@NullMarked
package dev.rollcall.contract.report;

import org.jspecify.annotations.NullMarked;
