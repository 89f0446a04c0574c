package org.retold.report.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.retold.core.progress.Progress;
import org.retold.json.Json;
import org.retold.report.ComparisonJson;
import org.retold.report.JsonLines;
import org.retold.report.ReportInput;
import org.retold.report.ReportOptions;
import org.retold.report.StableIds;
import org.retold.report.jsonld.WebAnnotations;
import org.retold.report.page.HtmlPage;
import org.retold.report.refi.QdaCodes;
import org.retold.report.refi.QdaProject;
import org.retold.report.table.CodebookTable;
import org.retold.report.table.CodingsTable;
import org.retold.report.table.DifferencesTable;
import org.retold.report.table.ReliabilityTable;
import org.retold.report.tei.TeiEdition;

/**
 * Writes a comparison in any {@link Format}. The same input and options give the same bytes. Text is UTF-8; offsets are Unicode
 * code points in every format. Names are hidden before anything is written, so that no format can give them away.
 */
public final class Report {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Report() {
    }

    /**
     * @param out stays open
     * @throws org.retold.core.progress.Cancelled if the report is no longer wanted; what was written by then is no whole one
     */
    public static void write(Format format, ReportInput input, ReportOptions options, OutputStream out, Progress progress) throws IOException {
        ReportInput written = options.applied(input);
        progress.checkCancelled();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (format.isTable() && options.byteOrderMark()) {
            writer.write(BYTE_ORDER_MARK);
        }
        switch (format) {
            case WEB_ANNOTATION -> WebAnnotations.write(written, options, writer, progress);
            case QDPX -> QdaProject.write(written, options, out, progress);
            case TEI -> TeiEdition.write(written, options, writer, progress);
            case QDC -> QdaCodes.write(written.comparison().codebook(), new StableIds(written.comparison().id()), writer);
            case JSON -> writer.append(Json.write(ComparisonJson.of(written, options))).append('\n');
            case JSON_LINES -> JsonLines.write(written, options, writer, progress);
            case CSV -> DifferencesTable.write(written, writer, progress);
            case CODINGS -> CodingsTable.write(written, writer, progress);
            case CODEBOOK -> CodebookTable.write(written.comparison().codebook(), writer);
            case HTML -> HtmlPage.write(written, options, writer, progress);
            case RELIABILITY -> ReliabilityTable.write(written, writer, progress);
        }
        writer.flush();
    }
}
