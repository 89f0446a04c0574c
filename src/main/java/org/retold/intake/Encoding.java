package org.retold.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text in whatever encoding they are: a byte order mark decides, then UTF-16 seen by its zeros, valid UTF-8, what a page
 * says of itself, windows-1252 where few bytes are beyond ASCII, and the detector for the rest. The mark is not part of the text.
 */
final class Encoding {

    private static final int HEAD = 4096;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:-]+)");

    private Encoding() {
    }

    static String decode(byte[] bytes, boolean page) {
        int mark = markLength(bytes);
        if (mark > 0) {
            return new String(bytes, mark, bytes.length - mark, marked(bytes));
        }
        Optional<Charset> wide = withZeros(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<String> utf8 = strictly(bytes).or(() -> withFewFaults(bytes));
        return utf8.orElseGet(() -> new String(bytes, page ? declared(bytes).orElseGet(() -> guessed(bytes)) : guessed(bytes)));
    }

    private static int markLength(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return 4;
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset marked(byte[] bytes) {
        return switch (markLength(bytes)) {
            case 3 -> StandardCharsets.UTF_8;
            case 4 -> bytes[0] == 0 ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE;
            default -> (bytes[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        };
    }

    private static boolean startsWith(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** Every other byte of Western text in UTF-16 is zero. */
    private static Optional<Charset> withZeros(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 2 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (odd * 10 >= pairs * 6 && even * 50 <= pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even * 10 >= pairs * 6 && odd * 50 <= pairs ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Cut off in the middle of a letter, or spoilt in a place or two. */
    private static Optional<String> withFewFaults(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long faults = text.chars().filter(sign -> sign == '\uFFFD').count();
        long letters = text.chars().filter(sign -> sign >= 0x80).count() - faults;
        return letters >= 10 * faults ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        return declaration.find() ? named(declaration.group(1)).filter(charset -> !charset.name().startsWith("UTF")) : Optional.empty();
    }

    /** Browsers read Latin-1 as windows-1252, and so do the pages that say it. */
    private static Optional<Charset> named(String name) {
        if (!name.matches("[A-Za-z0-9][\\w.:+-]*") || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(name);
        return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII) ? WESTERN : charset);
    }

    private static Charset guessed(byte[] bytes) {
        int high = 0;
        boolean undefined = false;
        for (byte b : bytes) {
            int sign = b & 0xFF;
            high += sign >= 0x80 ? 1 : 0;
            undefined |= sign == 0x81 || sign == 0x8D || sign == 0x8F || sign == 0x90 || sign == 0x9D;
        }
        if (!undefined && high * 7 < bytes.length) {
            return WESTERN;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return (detected == null ? Optional.<Charset>empty() : named(detected)).orElse(high * 7 < bytes.length ? StandardCharsets.UTF_8 : WESTERN);
    }
}
