package dev.rollcall.cli;

import dev.rollcall.contract.report.ReportKind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One report that was asked for.
 *
 * @param kind its form
 * @param file where it goes
 */
record ReportFile(ReportKind kind, Path file) {

    /** Reads {@code junit=target/report.xml}. */
    static final class Converter implements ITypeConverter<ReportFile> {

        @Override
        public ReportFile convert(String value) {
            int sign = value.indexOf('=');
            if (sign < 1 || sign == value.length() - 1) {
                throw new TypeConversionException("expected KIND=FILE, but was '" + value + "'");
            }
            try {
                return new ReportFile(kind(value.substring(0, sign)), Path.of(value.substring(sign + 1)));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("no name of a file: '" + value.substring(sign + 1) + "'");
            }
        }

        private static ReportKind kind(String word) {
            return Arrays.stream(ReportKind.values())
                    .filter(kind -> kind.toString().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected one of "
                            + Arrays.stream(ReportKind.values())
                                    .map(ReportKind::toString)
                                    .collect(Collectors.joining(", "))
                            + " before the =, but was '" + word + "'"));
        }
    }
}
