package org.retold.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where results go: standard output, or a file that appears under its name only when it is {@linkplain #finish() finished},
 * so that neither an error nor Ctrl+C leaves half of one or spoils what was there before.
 */
final class Output implements AutoCloseable {

    private final String name;
    private final Path target;
    private final Path unfinished;
    private final OutputStream stream;
    private final Writer writer;

    private Output(String name, Path target, Path unfinished, OutputStream stream) {
        this.name = name;
        this.target = target;
        this.unfinished = unfinished;
        this.stream = stream;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /**
     * @param file   empty or {@code -} for standard output
     * @param inputs none of which is ever written over
     */
    static Output open(String file, List<String> inputs, Console console) throws UnusableInput {
        if (file.isEmpty() || file.equals("-")) {
            return new Output("Standard output", null, null, console.out());
        }
        Path target = InputPath.of(file).toAbsolutePath();
        refuse(file, target, inputs);
        try {
            Path unfinished = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
            return new Output(file, target, unfinished, new BufferedOutputStream(Files.newOutputStream(unfinished)));
        } catch (IOException e) {
            throw new UnusableInput(file + " cannot be written.", e);
        }
    }

    private static void refuse(String file, Path target, List<String> inputs) throws UnusableInput {
        if (Files.isDirectory(target)) {
            throw new UnusableInput(file + " is a folder; --output needs a file.");
        }
        for (String input : inputs) {
            if (!input.equals("-") && isSame(target, InputPath.of(input))) {
                throw new UnusableInput(file + " is an input and is not written over.");
            }
        }
    }

    private static boolean isSame(Path target, Path input) throws UnusableInput {
        try {
            return Files.exists(target) && Files.exists(input)
                    && (Files.isSameFile(target, input)
                    || Files.isDirectory(input) && target.toRealPath().startsWith(input.toRealPath()));
        } catch (IOException e) {
            throw new UnusableInput(input + " cannot be read.", e);
        }
    }

    void write(String line) throws UnusableInput {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    /** Something that writes bytes by itself. */
    interface Writing {

        void to(OutputStream stream) throws IOException;
    }

    void write(Writing writing) throws UnusableInput {
        try {
            writer.flush();
            writing.to(stream);
            stream.flush();
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    void flush() throws UnusableInput {
        try {
            writer.flush();
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    /** Everything was written: a file now stands under its name. */
    void finish() throws UnusableInput {
        try {
            writer.flush();
            if (target != null) {
                writer.close();
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    private UnusableInput cannotBeWritten(IOException e) {
        return new UnusableInput(name + " cannot be written.", e);
    }

    /** Standard output stays open; of a file that is not finished nothing remains. */
    @Override
    public void close() throws IOException {
        if (target != null) {
            writer.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
