package dev.rollcall.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class WorldSchemaTest {

    @Test
    void isASchemaOfItsDraft() throws IOException {
        var draft = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(draft.validate(schema())).isEmpty();
    }

    @Test
    void saysOfEverythingWhatIsExpected() throws IOException {
        assertThat(schema().path("title").asText()).isNotBlank();
        assertThat(schema().path("$defs").properties())
                .allSatisfy(part ->
                        assertThat(part.getValue().path("title").asText()).isNotBlank());
    }

    @Test
    void holdsToItsExample() throws IOException {
        JsonNode example = schema().path("examples").path(0);
        Complaints complaints = new Complaints("example");

        new WorldSchema().check(example, new Places(), complaints);

        assertThat(complaints.inOrder()).isEmpty();
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = WorldSchema.class.getResourceAsStream("world.schema.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
