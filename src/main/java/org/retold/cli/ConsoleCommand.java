package org.retold.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.retold.core.collate.Collator;
import org.retold.core.collate.Options.EngineChoice;
import org.retold.model.OnnxModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands share: an engine, an output, progress, and a clean stop at Ctrl+C. */
@Command
abstract class ConsoleCommand implements Callable<Integer> {

    @Mixin
    private Engine engine;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "",
            description = "write to FILE, standard output where it is not given")
    private String output;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help;

    private final Console console;

    ConsoleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UnusableInput, IOException {
        check();
        ProgressLine progress = new ProgressLine(console);
        try (Interruption _ = Interruption.of(progress); Output out = Output.open(output, inputs(), console)) {
            run(new Collator(OnnxModel::load), out, progress);
            out.finish();
        } finally {
            progress.wipe();
        }
        return 0;
    }

    final Console console() {
        return console;
    }

    final EngineChoice engine() {
        return engine.choice;
    }

    /** @throws picocli.CommandLine.ParameterException where the command was put in a wrong way */
    void check() {
    }

    /** Files and folders that are read, so that none of them is written over. */
    abstract List<String> inputs();

    abstract void run(Collator collator, Output out, ProgressLine progress) throws UnusableInput, IOException;
}
