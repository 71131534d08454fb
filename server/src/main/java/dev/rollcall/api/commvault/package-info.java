/** Commvault V11 SP8: the session list of its REST service, with the login and logout around it. */
@NullMarked
package dev.rollcall.api.commvault;

import org.jspecify.annotations.NullMarked;
