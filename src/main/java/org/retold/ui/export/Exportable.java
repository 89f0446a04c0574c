package org.retold.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Coder;
import org.retold.report.ReportInput;
import org.retold.report.export.Format;

/**
 * What can be exported now.
 *
 * @param name  what files of it are called, without an ending
 * @param open  the file that it is saved in, which is never written to from here
 * @param shown ids of the coders whose codings the reader sees now
 * @param namesHidden whether the reader does not see the names of all outlets now
 */
public record Exportable(ReportInput input, String name, Optional<Path> open, Set<String> shown, boolean namesHidden) {

    public Exportable {
        shown = Set.copyOf(shown);
    }

    /** Everybody who coded or noted something. */
    List<Coder> coders() {
        return input.comparison().coders().values().stream()
                .filter(coder -> input.annotations().stream().map(Annotation::coder).anyMatch(coder.id()::equals)).toList();
    }

    /** True where a file of the format would hold headings only. */
    boolean lacksAnythingFor(Format format) {
        return switch (format) {
            case CODINGS, RELIABILITY -> input.annotations().isEmpty();
            case CODEBOOK, QDC -> input.comparison().codebook().codes().isEmpty();
            case HTML, CSV, JSON, JSON_LINES, WEB_ANNOTATION, QDPX, TEI -> false;
        };
    }
}
