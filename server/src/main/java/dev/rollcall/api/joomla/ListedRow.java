package dev.rollcall.api.joomla;

import dev.rollcall.generated.joomla.model.SessionRow;
import dev.rollcall.http.Lasting;
import dev.rollcall.http.WrittenJson;

/** A row of the session table: at each call all but the caller's are what they were. */
final class ListedRow extends SessionRow implements Lasting {
    private final WrittenJson json = new WrittenJson();

    @Override
    public WrittenJson json() {
        return json;
    }
}
