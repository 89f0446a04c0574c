package org.retold.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the window. Only its help is ever shown from here: what opens the window is the launcher. */
@Command(name = "open", description = "Opens the window, with the sample where nothing is named. The word open may be left out.")
final class OpenCommand implements Runnable {

    @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*", description = "articles to read side by side, or a saved comparison, a .retold file")
    private List<String> files;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help;

    @Override
    public void run() {
        throw new IllegalStateException("the launcher opens the window");
    }
}
