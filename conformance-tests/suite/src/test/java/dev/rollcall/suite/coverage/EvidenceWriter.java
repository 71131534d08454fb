package dev.rollcall.suite.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Writes down at the end of a run what its traffic has shown, for {@link CoverageTest} in the run after it. */
public final class EvidenceWriter implements LauncherSessionListener {
    static final Path FILE = Path.of("target", "evidence.txt");

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        List<String> shown = Evidence.shown();
        if (!shown.isEmpty()) {
            try {
                Files.write(FILE, shown);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
