package dev.rollcall.api.joomla;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rollcall.generated.joomla.model.CurrentUser;
import dev.rollcall.generated.joomla.model.SessionRow;
import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.JsonFormat;

/** JSON as PHP's {@code json_encode} writes it without flags: slashes and everything beyond ASCII escaped, in lower case. */
final class PhpJson {
    private PhpJson() {}

    static BodyFormat format() {
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .build();
        ObjectMapper mapper = JsonMapper.builder(factory)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .addMixIn(SessionRow.class, Columns.class)
                .addMixIn(CurrentUser.class, DetailsFirst.class)
                .build();
        return new JsonFormat("application/json", mapper);
    }

    /** A row shows every column, also an empty one. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private interface Columns {}

    /** What a route says comes before what the view adds; of a number as name Jackson loses the place. */
    @JsonPropertyOrder({"0", "msg", "error", "status"})
    private interface DetailsFirst {}
}
