package dev.rollcall.suite.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rollcall.junit.RollcallMock;
import java.util.Map;

/** Starts mocks with worlds of a test's own. */
public final class WorldMock {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private WorldMock() {}

    /** A mock that holds what this YAML tells. */
    public static RollcallMock holding(String yaml) {
        return RollcallMock.startIn(members(yaml));
    }

    /** A mock of the default world, in which one product behaves as these settings of a world file say. */
    public static RollcallMock set(String product, String settings) {
        return RollcallMock.start().set(product, members("{" + settings + "}"));
    }

    private static Map<String, Object> members(String yaml) {
        try {
            return YAML.readValue(yaml, MEMBERS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(yaml, e);
        }
    }
}
