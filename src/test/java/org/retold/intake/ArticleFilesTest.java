package org.retold.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.progress.Cancelled;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;

class ArticleFilesTest {

    private static final String STORY = "Bridge closed for a year\n\nThe “old” bridge is closed – until May.\nA ferry costs 4 €.\n";

    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Intake read(Path... files) {
        return ArticleFiles.read(List.of(files), Progress.NONE);
    }

    private static byte[] join(int[] mark, byte[] bytes) {
        byte[] all = new byte[mark.length + bytes.length];
        for (int i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
        }
        System.arraycopy(bytes, 0, all, mark.length, bytes.length);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsEveryEncodingWithoutAMark(String encoding) throws IOException {
        assertEquals(STORY, read(write("a.txt", STORY.getBytes(Charset.forName(encoding)))).articles().getFirst().text());
    }

    @Test
    void leavesTheByteOrderMarkOut() throws IOException {
        Path utf8 = write("a.txt", join(new int[] {0xEF, 0xBB, 0xBF}, STORY.getBytes(StandardCharsets.UTF_8)));
        Path wide = write("b.txt", join(new int[] {0xFF, 0xFE}, STORY.getBytes(StandardCharsets.UTF_16LE)));
        assertTrue(read(utf8, wide).articles().stream().allMatch(article -> article.text().equals(STORY)));
    }

    @Test
    void readsCyrillicInItsOldEncoding() throws IOException {
        String text = "Мост закрыт на год\n\nСтарый мост закрыт до мая, сообщили власти города. Жители недовольны этим решением и ждут парома.\n";
        assertEquals(text, read(write("a.txt", text.getBytes(Charset.forName("windows-1251")))).articles().getFirst().text());
    }

    @Test
    void toleratesAFaultInUtf8() throws IOException {
        byte[] whole = (STORY.repeat(5) + "é").getBytes(StandardCharsets.UTF_8);
        assertTrue(read(write("a.txt", Arrays.copyOf(whole, whole.length - 1))).articles().getFirst().text().startsWith(STORY));
    }

    @Test
    void aPageSaysItsEncoding() throws IOException {
        String page = "<html><head><meta charset=\"iso-8859-2\"><title>Most zamknięty na rok</title></head><body><p>Stary most jest zamknięty od środy, podały władze miasta Łąka.</p></body></html>";
        assertTrue(read(write("a.html", page.getBytes(Charset.forName("ISO-8859-2")))).articles().getFirst().text().contains("środy, podały władze miasta Łąka"));
    }

    @Test
    void carriageReturnsBecomeLineFeeds() throws IOException {
        assertEquals(STORY, read(write("a.txt", STORY.replace("\n", "\r\n"))).articles().getFirst().text());
    }

    @Test
    void aFolderIsReadByNameAndNotDeeper() throws IOException {
        write("b.txt", STORY);
        write("a.txt", STORY);
        write(".hidden", STORY);
        Files.writeString(Files.createDirectory(folder.resolve("deeper")).resolve("c.txt"), STORY);
        assertEquals(List.of("a", "b"), read(folder).articles().stream().map(Article::outlet).toList());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersOpen() throws IOException {
        Intake intake = read(folder.resolve("gone.txt"), write("empty.txt", ""), write("blank.txt", " \n\t\n"), write("scan.pdf", "%PDF-1.7 …"), write("b.bin", new byte[] {1, 0, 2, 0, 0, 7, 1}),
                write("good.txt", STORY));
        assertEquals(List.of("gone.txt does not exist: check the name and where it is.", "empty.txt is empty: choose a file that holds the article's text.",
                "blank.txt is empty: choose a file that holds the article's text.", "scan.pdf is a PDF, which cannot be read: save it as text or as a web page (.txt, .md or .html).",
                "b.bin is not a text: save the article as .txt, .md or .html and open that file."), intake.unreadable().stream().map(Unreadable::reason).toList());
        assertEquals(1, intake.articles().size());
    }

    @Test
    void anEmptyFolderIsAnError() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("none"));
        assertEquals("The folder none holds no files: choose the folder that holds the articles themselves.", read(empty).unreadable().getFirst().reason());
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        byte[] huge = new byte[SourceReader.LARGEST + 1];
        Arrays.fill(huge, (byte) 'a');
        assertTrue(read(write("huge.txt", huge)).unreadable().getFirst().reason().startsWith("huge.txt is larger than 20 MB"));
    }

    @Test
    void aFileWithoutAnEndingIsReadAsText() throws IOException {
        assertEquals("Bridge closed for a year", read(write("story", STORY)).articles().getFirst().title());
    }

    @Test
    void aPageIsKnownWithoutItsEnding() throws IOException {
        assertEquals("Bridge closed", read(write("page", "<!DOCTYPE html><title>Bridge closed</title><h1>Bridge closed</h1><p>The bridge is closed until the end of May.</p>")).articles().getFirst().title());
    }

    @Test
    void readsAStreamUnderAName() throws UnreadableException {
        assertEquals("standard input", ArticleFiles.read(new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)), "standard input").source());
    }

    @Test
    void anEmptyStreamIsRefused() {
        assertThrows(UnreadableException.class, () -> ArticleFiles.read(new ByteArrayInputStream(new byte[0]), "standard input"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\u0301\u0301", "\u202Eשלום עולם", "😀👩‍👩‍👧", "a\uFEFFb", "a\r\rb\n\r\nc", "\u2028\u2029a", "ﷺ"})
    void readsWhatNobodyWouldWrite(String text) throws IOException {
        read(write("a.txt", text.getBytes(StandardCharsets.UTF_16LE)), write("b.html", "<p>" + text), write("c.md", "# " + text)).articles().forEach(Article::verify);
    }

    @Test
    void filesAreNotTouched() throws IOException {
        byte[] before = (STORY + "\r\n").getBytes(StandardCharsets.UTF_8);
        Path file = write("a.txt", before);
        read(file);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void canBeCancelled() throws IOException {
        Path file = write("a.txt", STORY);
        Progress cancelled = new Progress() {
            @Override
            public void report(Stage stage, double fraction) {
            }

            @Override
            public void checkCancelled() {
                throw new Cancelled();
            }
        };
        assertThrows(Cancelled.class, () -> ArticleFiles.read(List.of(file), cancelled));
    }

    @Test
    void theOutletIsTheFilesNameIfThatIsOne() throws IOException {
        assertEquals("evening-post", read(write("evening-post.txt", STORY + "The mayor told Reuters so.")).articles().getFirst().outlet());
    }

    @Test
    void articlesOfOneOutletAreTold() throws IOException {
        Path one = write("000_95710f44.txt", STORY + "\n\nOriginal Source: www.cnn.com");
        Path other = write("001_1234567a.txt", STORY + "The mayor told CNN so.");
        assertEquals(List.of("CNN (000)", "CNN (001)"), read(one, other).articles().stream().map(Article::outlet).toList());
    }

    @Test
    void theAgencyOfTheDatelineIsTheOutlet() throws IOException {
        assertEquals("Interpress", read(write("a.txt", "Bridge closed for a year\n\nLOWMERE, May 3 (Interpress) - The bridge is closed.\n\nIt is old.")).articles().getFirst().outlet());
    }
}
