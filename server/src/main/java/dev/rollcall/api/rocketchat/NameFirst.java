package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.rollcall.generated.rocketchat.model.SessionUser;

/** A user whose stored record has the display name before the user name; the list shows members in stored order. */
@JsonPropertyOrder({"name", "username"})
final class NameFirst extends SessionUser {}
