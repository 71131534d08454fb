/** Commvault over real HTTP, through the generated client and raw. */
@NullMarked
package dev.rollcall.suite.commvault;

import org.jspecify.annotations.NullMarked;
