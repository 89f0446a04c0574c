package org.retold.report.refi;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.report.ReportInput;
import org.retold.report.ReportOptions;
import org.retold.report.StableIds;

/**
 * A comparison as a REFI-QDA project, a {@code .qdpx}: a ZIP file with {@code project.qde} and the articles under {@code sources/}
 * as plain text, UTF-8 without byte order mark, lines ending in LF. Positions are code points from 0, the end being the first one
 * behind. GUIDs are those of the comparison, or made of it, so that two exports speak of the same things.
 */
public final class QdaProject {

    private QdaProject() {
    }

    /** @param out stays open */
    public static void write(ReportInput input, ReportOptions options, OutputStream out, Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        StableIds ids = new StableIds(input.comparison().id());
        zip.putNextEntry(entry("project.qde", options.made()));
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        new QdaDocument(input, options, ids, writer).write(progress);
        writer.flush();
        for (Article article : input.articles()) {
            progress.checkCancelled();
            zip.putNextEntry(entry("sources/" + ids.article(article.sigil(), article.text()) + ".txt", options.made()));
            zip.write(article.text().getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
        zip.finish();
    }

    private static ZipEntry entry(String name, Instant made) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(made, ZoneOffset.UTC));
        return entry;
    }
}
