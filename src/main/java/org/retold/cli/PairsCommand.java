package org.retold.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the commands share that read pairs from one file of JSON lines. */
@Command
abstract class PairsCommand extends ConsoleCommand {

    @Parameters(paramLabel = "FILE.jsonl", description = "the pairs; - for standard input")
    private String file;

    PairsCommand(Console console) {
        super(console);
    }

    @Override
    final List<String> inputs() {
        return List.of(file);
    }

    final JsonLines pairs() throws UnusableInput {
        return JsonLines.open(file, console());
    }
}
