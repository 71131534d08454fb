package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.rollcall.generated.rocketchat.model.CodeRequest;
import dev.rollcall.generated.rocketchat.model.LoginRequest;
import dev.rollcall.generated.rocketchat.model.Me;
import dev.rollcall.generated.rocketchat.model.OwnRecord;
import dev.rollcall.generated.rocketchat.model.SessionSelection;
import dev.rollcall.generated.rocketchat.model.StoredSession;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** JSON as JavaScript writes it: instants always with three digits of milliseconds, escapes in small letters. */
final class RocketChatJson {
    private RocketChatJson() {}

    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addMixIn(Me.class, IdFirst.class)
                .addMixIn(OwnRecord.class, IdFirst.class)
                .addMixIn(StoredSession.class, IdFirst.class)
                .addModule(new SimpleModule()
                        .addSerializer(new IsoInstants())
                        .addDeserializer(LoginRequest.class, new LoginRequestReader())
                        .addDeserializer(SessionSelection.class, new SessionSelectionReader())
                        .addDeserializer(CodeRequest.class, new CodeRequestReader()))
                .build();
    }

    /** Stored documents begin with their id. */
    @JsonPropertyOrder("_id")
    private interface IdFirst {}

    private static final class IsoInstants extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;
        private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);

        IsoInstants() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(ISO.format(moment));
        }
    }
}
