package org.retold.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.retold.core.progress.Progress;
import org.retold.report.ReportInput;
import org.retold.report.ReportOptions;
import org.retold.report.Specimen;

/** Reports in memory. */
public final class Written {

    public static final ReportOptions OPTIONS = ReportOptions.of(Specimen.NOON);

    private Written() {
    }

    public static byte[] bytes(Format format, ReportInput input, ReportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Report.write(format, input, options, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String text(Format format, ReportInput input, ReportOptions options) {
        return new String(bytes(format, input, options), StandardCharsets.UTF_8);
    }

    public static String text(Format format, ReportInput input) {
        return text(format, input, OPTIONS);
    }

    /** The words between two code points. */
    public static String between(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
