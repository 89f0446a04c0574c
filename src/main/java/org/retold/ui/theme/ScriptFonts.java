package org.retold.ui.theme;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Which scripts the machine has letters for. A script is said to be missing only where no family known to have it is installed
 * and a letter of it looks like one that does not exist.
 */
public final class ScriptFonts {

    /** No letter is and will be here. */
    private static final int UNASSIGNED = 0x0378;
    private static final Set<UnicodeScript> EVERYWHERE = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN,
            UnicodeScript.LATIN);
    private static final List<String> EAST_ASIAN = List.of("cjk", "wenquanyi", "droid sans fallback", "yahei", "simsun", "pingfang", "hiragino",
            "heiti", "songti", "meiryo", "yu gothic", "ms gothic", "source han", "ume", "takao", "ipa");
    private static final Map<UnicodeScript, List<String>> FAMILIES = Map.of(
            UnicodeScript.ARABIC, List.of("arabic", "arial", "tahoma", "segoe ui", "geeza", "amiri", "dejavu sans"),
            UnicodeScript.HEBREW, List.of("hebrew", "arial", "tahoma", "segoe ui", "dejavu sans"),
            UnicodeScript.HAN, EAST_ASIAN, UnicodeScript.HIRAGANA, EAST_ASIAN, UnicodeScript.KATAKANA, EAST_ASIAN,
            UnicodeScript.HANGUL, List.of("cjk", "nanum", "malgun", "gothic neo", "applegothic"),
            UnicodeScript.THAI, List.of("thai", "tahoma", "leelawadee", "thonburi", "loma", "garuda", "waree"),
            UnicodeScript.DEVANAGARI, List.of("devanagari", "nirmala", "mangal", "kohinoor", "lohit"));
    private static final Map<UnicodeScript, String> ADVICE = Map.of(UnicodeScript.HAN, "Noto Sans CJK SC",
            UnicodeScript.HIRAGANA, "Noto Sans CJK JP", UnicodeScript.KATAKANA, "Noto Sans CJK JP", UnicodeScript.HANGUL, "Noto Sans CJK KR");

    private final List<String> families;
    private final IntPredicate drawn;

    /**
     * @param families names of those that are installed
     * @param drawn whether a letter looks unlike one that does not exist
     */
    public ScriptFonts(Collection<String> families, IntPredicate drawn) {
        this.families = families.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        this.drawn = drawn;
    }

    /** To be asked on the JavaFX thread. */
    public static ScriptFonts ofThisMachine() {
        String nothing = outline(UNASSIGNED);
        return new ScriptFonts(Font.getFamilies(), letter -> !outline(letter).equals(nothing));
    }

    /** The scripts that the text is written in and that cannot be shown, in the order of their first letters. */
    public List<UnicodeScript> missing(CharSequence text) {
        Set<UnicodeScript> seen = EnumSet.noneOf(UnicodeScript.class);
        List<UnicodeScript> missing = new ArrayList<>();
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            UnicodeScript script = UnicodeScript.of(letter);
            if (seen.add(script) && !EVERYWHERE.contains(script) && !isKnown(script) && !drawn.test(letter)) {
                missing.add(script);
            }
        });
        return missing;
    }

    /** A family to install. */
    public static String advice(UnicodeScript script) {
        return ADVICE.getOrDefault(script, "Noto Sans " + name(script, Locale.ENGLISH));
    }

    /** As readers of a language call the script. */
    public static String name(UnicodeScript script, Locale reader) {
        String code = switch (script) {
            case ARABIC -> "Arab";
            case HEBREW -> "Hebr";
            case HAN -> "Hani";
            case HIRAGANA -> "Hira";
            case KATAKANA -> "Kana";
            case HANGUL -> "Hang";
            case THAI -> "Thai";
            case DEVANAGARI -> "Deva";
            default -> "";
        };
        if (!code.isEmpty()) {
            return new Locale.Builder().setScript(code).build().getDisplayScript(reader);
        }
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private boolean isKnown(UnicodeScript script) {
        return FAMILIES.getOrDefault(script, List.of("noto sans " + script.name().toLowerCase(Locale.ROOT).replace('_', ' '))).stream()
                .anyMatch(known -> families.stream().anyMatch(family -> family.contains(known)));
    }

    private static String outline(int letter) {
        Shape shape = Shape.union(new Text(Character.toString(letter)), new Rectangle(0, 0));
        return shape instanceof Path path ? path.getElements().stream().map(PathElement::toString).toList().toString() : "";
    }
}
