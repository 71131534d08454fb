package dev.rollcall.suite.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.FolderCopy;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to the Python client; its walks through the products are rows of the matrix. */
class PythonClientTest {

    @Test
    void everyFileCompiles(@TempDir Path folder) {
        FolderCopy.of(PythonProject.PUBLISHED, folder);

        Run compiled = Tool.required("python3").run(folder, "-m", "compileall", "-q", "rollcall_client");

        assertThat(compiled.exitCode()).as(compiled.output()).isZero();
    }

    @Test
    void controlsAMock() {
        Walker walker = PythonProject.walker();
        try (RollcallMock mock = RollcallMock.start(options -> options)) {
            Flow control = new Flow("control", "/mock/v1", List.of());

            assertThat(walker.walk(control, control.base(mock.url())))
                    .containsExactly(
                            new Step("create", 201),
                            new Step("list", 200, 2),
                            new Step("codes", 200),
                            new Step("delete", 204),
                            new Step("refused", 404));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commvault", "rocketchat", "joomla", "control"})
    void theWheelHoldsEveryApiTypedAndNothingElse(String api) throws IOException {
        PythonProject.walker();
        Optional<Path> wheel = PythonProject.wheel();
        Assumptions.assumeTrue(wheel.isPresent());

        try (ZipFile zip = new ZipFile(wheel.orElseThrow().toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names)
                    .contains("rollcall_client/py.typed", "rollcall_client/" + api + "/api_client.py")
                    .allMatch(name ->
                            name.matches("rollcall_client(/.*\\.py|/py\\.typed|-[^/]*\\.dist-info/[A-Za-z_.]+)"));
        }
    }
}
