package dev.rollcall.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.bench.world.CrowdedWorld;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {
    @Test
    void theScriptKnowsTheCallersOfTheWorld(@TempDir Path folder) {
        Path script = Script.different(folder);

        assertThat(script)
                .content()
                .contains(CrowdedWorld.administrator(7), CrowdedWorld.TOKEN, CrowdedWorld.CODE, CrowdedWorld.PASSWORD)
                .doesNotContain("@");
    }
}
