package org.retold.ui.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.comparison.Comparison;
import org.retold.intake.CodebookFile;
import org.retold.intake.UnreadableException;
import org.retold.print.pdf.FinishedFile;
import org.retold.report.StableIds;
import org.retold.report.refi.QdaCodes;
import org.retold.report.table.CodebookTable;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;

/** Brings codebooks in from tables and REFI-QDA codebooks, and writes them as such. */
final class CodebookFiles {

    private static final String REFI = ".qdc";

    private final ComparisonModel model;
    private final WindowModel window;
    private final FileDialogs dialogs;

    CodebookFiles(ComparisonModel model, WindowModel window, FileDialogs dialogs) {
        this.model = model;
        this.window = window;
        this.dialogs = dialogs;
    }

    /** Takes a codebook over as one act; codes in use that it lacks stay, withdrawn. */
    void read() {
        dialogs.chooseCodebook().ifPresent(file -> {
            try {
                model.perform(new CodingEdit.TakeCodebook(CodebookFile.read(Files.readAllBytes(file), file.getFileName().toString(),
                        model.comparisonProperty().get().codebook())));
            } catch (UnreadableException unreadable) {
                window.tell(new Notice(Told.of(unreadable), List.of()));
            } catch (IOException failure) {
                window.tell(new Notice(Messages.words("codebook.unreadable", file.getFileName()), List.of()));
            }
        });
    }

    /** Writes the codebook as the name's ending says: REFI-QDA for {@code .qdc}, a table for all others. */
    void write() {
        dialogs.chooseTarget(Messages.words("codebook.file"), Messages.words("codebook.files")).ifPresent(file -> {
            try {
                FinishedFile.write(file, written(file));
            } catch (IOException failure) {
                window.tell(new Notice(Messages.words("codebook.unwritable", file.getFileName()), List.of()));
            }
        });
    }

    private byte[] written(Path file) throws IOException {
        Comparison comparison = model.readableProperty().get();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(REFI)) {
                QdaCodes.write(comparison.codebook(), new StableIds(comparison.id()), out);
            } else {
                CodebookTable.write(comparison.codebook(), out);
            }
        }
        return bytes.toByteArray();
    }
}
