package org.retold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.retold.core.comparison.Original;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;

/**
 * Reads articles from files and folders: plain text, Markdown, saved web pages, and whatever looks like one of them. Of a folder
 * its own files are read, sorted by name, not those in folders within. A file that cannot be read is told by one sentence and
 * the others are read. Files are only read, never written to; outlets of the same name are made distinguishable.
 */
public final class ArticleFiles {

    private ArticleFiles() {
    }

    /** @param files files and folders, in the order in which their articles are wanted */
    public static Intake read(List<Path> files, Progress progress) {
        List<Article> articles = new ArrayList<>();
        List<Original> originals = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        List<Path> sources = new ArrayList<>();
        for (Path file : files) {
            try {
                sources.addAll(within(file));
            } catch (IOException e) {
                unreadable.add(failed(file, e));
            } catch (UnreadableException e) {
                unreadable.add(Unreadable.of(file.toString(), e));
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            progress.checkCancelled();
            Path file = sources.get(i);
            try {
                Original original = new Original(file.toString(), bytes(file));
                articles.add(new SourceReader(original.name()).read(original.bytes()));
                originals.add(original);
            } catch (IOException e) {
                unreadable.add(failed(file, e));
            } catch (UnreadableException e) {
                unreadable.add(Unreadable.of(file.toString(), e));
            }
            progress.report(Progress.Stage.READING, (i + 1.0) / sources.size());
        }
        return new Intake(Outlets.distinguished(articles), originals, unreadable);
    }

    /**
     * Reads one article from a stream to its end; the stream stays open.
     *
     * @param name stands for the file's name in the article and in sentences
     */
    public static Article read(InputStream in, String name) throws UnreadableException {
        try {
            return new SourceReader(name).read(in.readNBytes(SourceReader.LARGEST + 1));
        } catch (IOException e) {
            throw new UnreadableException(Fault.FAILED, name, e.getMessage());
        }
    }

    private static List<Path> within(Path file) throws IOException, UnreadableException {
        if (!Files.isDirectory(file)) {
            return List.of(file);
        }
        try (Stream<Path> inside = Files.list(file)) {
            List<Path> files = inside.filter(path -> Files.isRegularFile(path) && !path.getFileName().toString().startsWith(".")).sorted().toList();
            if (files.isEmpty()) {
                throw new UnreadableException(Fault.EMPTY_FOLDER, file.getFileName());
            }
            return files;
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SourceReader.LARGEST + 1);
        }
    }

    private static Unreadable failed(Path file, IOException failure) {
        String name = String.valueOf(file.getFileName());
        return switch (failure) {
            case NoSuchFileException _ -> new Unreadable(file.toString(), Fault.MISSING, List.of(name));
            case AccessDeniedException _ -> new Unreadable(file.toString(), Fault.FORBIDDEN, List.of(name));
            default -> new Unreadable(file.toString(), Fault.FAILED, List.of(name, String.valueOf(failure.getMessage())));
        };
    }
}
