package dev.rollcall.contract.report;

import java.io.IOException;
import java.io.OutputStream;

/** One form of report. Stateless. */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes the whole report and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    void write(Report report, OutputStream out) throws IOException;
}
