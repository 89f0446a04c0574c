package org.retold.print.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Fonts of the operating system that can be put into a file, found by script: those whose names are known to hold it first.
 * Fonts that forbid being put into files, and outlines that a PDF cannot take in part, are passed over.
 */
final class SystemFonts implements AutoCloseable {

    private static final int TRIED = 10;
    private static final String UNIVERSAL = "dejavusans.ttf arialuni arial.ttf segoeui.ttf notosans-regular seguisym symbola unifont";
    private static final String CHINESE = "droidsansfallback wqy notosanssc notosanstc uming ukai msyh simsun pingfang stheiti songti hiragino";
    private static final Map<UnicodeScript, String> NAMES = Map.of(
            UnicodeScript.ARABIC, "notonaskharabic-regular notosansarabic-regular amiri-regular dejavusans.ttf geeza tahoma.ttf arial.ttf",
            UnicodeScript.HEBREW, "notosanshebrew-regular notoserifhebrew-regular dejavusans.ttf arial.ttf sfhebrew arialhb",
            UnicodeScript.HAN, CHINESE,
            UnicodeScript.HIRAGANA, "droidsansfallback notosansjp ipag takao meiryo msgothic yugoth hiragino " + CHINESE,
            UnicodeScript.KATAKANA, "droidsansfallback notosansjp ipag takao meiryo msgothic yugoth hiragino " + CHINESE,
            UnicodeScript.HANGUL, "nanum notosanskr droidsansfallback malgun applegothic applesdgothic",
            UnicodeScript.THAI, "notosansthai-regular notoserifthai-regular loma garuda thonburi leelaw tahoma.ttf",
            UnicodeScript.DEVANAGARI, "notosansdevanagari-regular lohit-devanagari nirmala mangal devanagari kohinoor");

    private final List<Path> folders;
    private final List<Closeable> open = new ArrayList<>();
    private List<Path> files;

    SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    static SystemFonts ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String windows = Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows");
            return new SystemFonts(List.of(Path.of(windows, "Fonts"), home.resolve(Path.of("AppData", "Local", "Microsoft", "Windows", "Fonts"))));
        }
        if (system.startsWith("mac")) {
            return new SystemFonts(List.of(Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts")));
        }
        return new SystemFonts(List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), home.resolve(".fonts"),
                home.resolve(".local/share/fonts")));
    }

    /** A font that has the character; it stays open until this is closed. */
    Optional<FontFile> find(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        String own = script.name().toLowerCase(Locale.ROOT).replace("_", "");
        List<String> wanted = List.of((NAMES.getOrDefault(script, "notosans" + own + " notoserif" + own + " " + own) + " " + UNIVERSAL).split(" "));
        return files().stream().filter(file -> rank(file, wanted) < wanted.size())
                .sorted(Comparator.comparingInt((Path file) -> rank(file, wanted)).thenComparing(Comparator.naturalOrder()))
                .limit(TRIED).map(file -> read(file, codePoint)).flatMap(Optional::stream).findFirst();
    }

    private static int rank(Path file, List<String> wanted) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (int i = 0; i < wanted.size(); i++) {
            if (name.contains(wanted.get(i))) {
                return i;
            }
        }
        return wanted.size();
    }

    private List<Path> files() {
        if (files == null) {
            files = folders.stream().filter(Files::isDirectory).flatMap(folder -> within(folder).stream()).toList();
        }
        return files;
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> all = Files.walk(folder, 6)) {
            return all.filter(file -> {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                return (name.endsWith(".ttf") || name.endsWith(".ttc"))
                        && !name.contains("bold") && !name.contains("italic") && !name.contains("oblique");
            }).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private Optional<FontFile> read(Path file, int codePoint) {
        try {
            List<TrueTypeFont> fonts = new ArrayList<>();
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
                TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
                open.add(collection);
                collection.processAllFonts(fonts::add);
            } else {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
                open.add(font);
                fonts.add(font);
            }
            for (TrueTypeFont font : fonts) {
                if (mayBeEmbedded(font)) {
                    FontFile found = new FontFile(font);
                    if (found.has(codePoint)) {
                        return Optional.of(found);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            System.getLogger("org.retold").log(System.Logger.Level.DEBUG, "no font to print with: " + file, damaged);
        }
        return Optional.empty();
    }

    /** Bits of fsType in the font's OS/2 table: restricted, no subsetting, bitmaps only. */
    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        if (font instanceof OpenTypeFont openType && openType.isPostScript() || font.getOS2Windows() == null) {
            return false;
        }
        int type = font.getOS2Windows().getFsType();
        return (type & 0xF) != 2 && (type & 0x300) == 0;
    }

    @Override
    public void close() {
        for (Closeable font : open) {
            Closing.quietly(font);
        }
    }
}
