package org.retold.ui.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.retold.core.progress.Progress;
import org.retold.intake.ArticleFiles;
import org.retold.print.PageFormat;
import org.retold.print.Paper;
import org.retold.print.pdf.Pdf;

/**
 * Times the PDF of every view of the articles in a folder, from their marks to the finished file, as it is made whenever the print
 * sheet opens. Run as a program with that folder; prints milliseconds.
 */
public final class PaperBench {

    private static final int ROUNDS = 15;

    private PaperBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length == 0 ? "../shared/bench/seeds" : arguments[0]);
        Printable printable = Papers.printable(ArticleFiles.read(List.of(folder), Progress.NONE).articles());
        for (What what : What.values()) {
            PageFormat format = new PageFormat(Paper.A4, what != What.COLUMNS, 9);
            List<Double> times = new ArrayList<>();
            Pdf made = null;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                made = Papers.pdf(printable, what, format, false);
                times.add((System.nanoTime() - start) / 1e6);
            }
            System.out.printf(Locale.ROOT, "%-12s first %5.0f, then median %5.0f, longest %5.0f ms; %d pages, %d kB%n", what, times.getFirst(),
                    sorted(times).skip((ROUNDS - 1) / 2).findFirst().orElseThrow(), sorted(times).skip(ROUNDS - 2).findFirst().orElseThrow(),
                    made.pages(), made.content().length / 1000);
        }
    }

    private static Stream<Double> sorted(List<Double> times) {
        return times.stream().skip(1).sorted();
    }
}
