package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.model.ListedSession;
import dev.rollcall.http.Lasting;
import dev.rollcall.http.WrittenJson;

/** A session in a list: lists are asked for far more often than their rows change. */
final class ListedRow extends ListedSession implements Lasting {
    private final WrittenJson json = new WrittenJson();

    @Override
    public WrittenJson json() {
        return json;
    }
}
