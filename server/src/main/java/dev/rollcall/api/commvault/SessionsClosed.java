package dev.rollcall.api.commvault;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

/** The answer to a closing: the contract's schema of this name has no members, and so no class is generated for it. */
@JsonAutoDetect
record SessionsClosed() {}
