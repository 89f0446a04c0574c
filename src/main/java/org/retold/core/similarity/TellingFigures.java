package org.retold.core.similarity;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.text.Token;

/**
 * Figures that tell a fact by themselves: "84,000 crowns", "13.6 percent", "42 wolves". Small counts, years and ages stand in
 * many sentences that have nothing else in common.
 */
final class TellingFigures {

    private static final double LEAST = 10;
    private static final double FIRST_YEAR = 1900;
    private static final double LAST_YEAR = 2099;
    private static final int OLDEST = 110;

    private TellingFigures() {
    }

    /** @return digits and separators only, as often as they stand there */
    static List<String> in(List<Token> tokens) {
        List<String> figures = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == Token.Kind.NUMBER) {
                String digits = tokens.get(at).normal().replaceAll("^\\D+|\\D+$", "");
                if (tells(digits, stands(tokens, at - 1, ",") && (stands(tokens, at + 1, ",") || stands(tokens, at + 1, ".")))) {
                    figures.add(digits);
                }
            }
        }
        return figures;
    }

    private static boolean stands(List<Token> tokens, int at, String sign) {
        return at >= 0 && at < tokens.size() && tokens.get(at).surface().equals(sign);
    }

    /** @param apart true for a number that stands between commas, as the age of a person does */
    private static boolean tells(String digits, boolean apart) {
        if (!digits.matches("\\d+")) {
            return !digits.isEmpty();
        }
        double value = Double.parseDouble(digits);
        return value >= LEAST && !(value >= FIRST_YEAR && value <= LAST_YEAR) && !(apart && value <= OLDEST);
    }
}
