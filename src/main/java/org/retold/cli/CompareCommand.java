package org.retold.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retold.core.collate.Collator;
import org.retold.core.collate.Options;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Article;
import org.retold.report.HiddenNames;
import org.retold.report.ReportInput;
import org.retold.report.ReportOptions;
import org.retold.report.export.Format;
import org.retold.report.export.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares whole articles, every one with every other, and writes the result. */
@Command(name = "compare", description = "Compares articles, every one with every other.")
final class CompareCommand extends ConsoleCommand {


    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "articles: text, Markdown or saved web pages; folders of them; - for standard input; or one saved comparison, a .retold file, "
                    + "whose decisions, codes and notes are then written too")
    private List<String> files;

    @Option(names = "--base", paramLabel = "N|SIGIL",
            description = "the article that the others are read against, by its place from 1 or by its letter; the first one where it is not given")
    private Optional<String> base;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json",
            description = "json, which is also what is written where it is not given; html, a report to read and print; csv, the differences as a table; "
                    + "jsonl; webannotation; qdpx, a REFI-QDA project; tei; codings, reliability and codebook, what was coded as tables; qdc, the codebook")
    private String formatName;

    @Option(names = "--hide-names", description = "calls outlets by their letters, also where the texts and notes name them")
    private boolean namesHidden;

    @Spec
    private CommandSpec spec;

    CompareCommand(Console console) {
        super(console);
    }

    @Override
    void check() {
        format();
    }

    private Format format() {
        return Format.named(formatName).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "There is no format " + formatName + ", only " + String.join(", ", Format.words())));
    }

    @Override
    List<String> inputs() {
        return files;
    }

    @Override
    void run(Collator collator, Output out, ProgressLine progress) throws UnusableInput, IOException {
        ReportInput input = input(collator, progress);
        ReportOptions options = ReportOptions.of(Instant.now());
        ReportOptions asked = namesHidden ? options.withNaming(new HiddenNames(input.comparison().articles())) : options;
        out.write(stream -> Report.write(format(), input, asked, stream, progress));
    }

    private ReportInput input(Collator collator, ProgressLine progress) throws UnusableInput {
        Optional<Comparison> saved = SavedInput.read(files);
        if (saved.isEmpty()) {
            List<Article> articles = new ArticleInput(console(), progress).read(files);
            return ReportInput.of(collator.collate(articles, new Options(sigil(articles), engine()), progress));
        }
        Comparison comparison = saved.get();
        Options options = new Options(sigil(comparison.articles()).or(comparison::base), engine());
        return new ReportInput(comparison, collator.collate(comparison.articles(), comparison.decisions(), options, progress));
    }

    private Optional<String> sigil(List<Article> articles) {
        if (base.isEmpty()) {
            return base;
        }
        String wanted = base.get().toUpperCase(Locale.ROOT);
        for (int i = 0; i < articles.size(); i++) {
            String sigil = articles.get(i).sigil();
            if (wanted.equals(sigil) || wanted.equals(Integer.toString(i + 1))) {
                return Optional.of(sigil);
            }
        }
        throw new ParameterException(spec.commandLine(), "There is no article " + base.get() + " among the "
                + articles.size() + " that were read");
    }
}
