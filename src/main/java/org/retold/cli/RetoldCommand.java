package org.retold.cli;

import org.retold.report.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as a whole: what stands above the commands. */
@Command(name = "retold", versionProvider = RetoldCommand.Version.class,
        synopsisHeading = "", customSynopsis = {
            "retold [open] [FILE|FOLDER …]        opens the window",
            "retold COMMAND …                     works without a window"},
        description = {"", "Several tellings of one story, side by side."},
        commandListHeading = "%nCommands:%n",
        footer = {"", "A FILE that is - stands for standard input. Errors are one sentence on standard error; the exit",
            "status is 2 for wrong usage and 1 for input that cannot be read or used."})
final class RetoldCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "show the version")
    private boolean version;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Retold " + ProgramVersion.current()};
        }
    }
}
