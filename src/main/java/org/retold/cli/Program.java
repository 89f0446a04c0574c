package org.retold.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.retold.core.progress.Cancelled;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs a command and turns whatever goes wrong into one sentence on standard error and an exit status: 0 for done, 2 for
 * wrong usage, 1 for input that cannot be read or used, 130 for stopped by Ctrl+C. Never a stack trace.
 */
public final class Program {

    private static final int UNUSABLE = 1;
    private static final int WRONG_USAGE = 2;
    private static final int STOPPED = 130;
    private static final int HELP_WIDTH = 110;

    private final Console console;

    Program(Console console) {
        this.console = console;
    }

    /** Runs in the process's own streams and ends the process. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> {
            console.err().println(error instanceof OutOfMemoryError ? "There is not enough memory for this input."
                    : "Retold failed: " + error + ".");
            Runtime.getRuntime().halt(UNUSABLE);
        });
        System.exit(new Program(console).run(arguments));
    }

    int run(String... arguments) {
        CommandLine line = new CommandLine(new RetoldCommand())
                .addSubcommand(new OpenCommand())
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new AlignCommand(console))
                .addSubcommand(new RelateCommand(console))
                .addSubcommand(new HelpCommand());
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
        return line.setOut(out)
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler((error, _) -> fail(WRONG_USAGE, sentence(error)))
                .setExecutionExceptionHandler((error, _, _) -> failed(error))
                .execute(arguments);
    }

    private int failed(Exception error) {
        return switch (error) {
            case UnusableInput it -> fail(UNUSABLE, it.getMessage());
            case Cancelled _ -> fail(STOPPED, "Stopped.");
            case IOException it -> fail(UNUSABLE, "Reading or writing failed: " + it.getMessage() + ".");
            case UncheckedIOException it -> fail(UNUSABLE, "Reading or writing failed: " + it.getCause().getMessage() + ".");
            default -> fail(UNUSABLE, "Retold failed: " + error + ".");
        };
    }

    private int fail(int status, String sentence) {
        console.err().println(sentence.replaceAll("\\s*\\R\\s*", " "));
        return status;
    }

    private static String sentence(ParameterException error) {
        String command = error.getCommandLine().getCommandName();
        String what = error.getMessage().replaceAll("[.\\s]+$", "");
        if (error instanceof UnmatchedArgumentException unmatched && command.equals("retold")
                && !unmatched.isUnknownOption()) {
            what = "There is neither a command nor a file " + unmatched.getUnmatched().getFirst();
        }
        return what + " (retold help" + (command.equals("retold") ? "" : " " + command) + " tells more).";
    }
}
