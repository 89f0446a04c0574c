package org.retold.ui.coverage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An outlet's name on two short lines. Where half of it or more begins another name too, that beginning stands alone on the
 * first line, so that what tells the two apart is never what is cut; any other long name is divided where its lines are most equal.
 *
 * @param second empty where one line is enough
 */
record OutletLines(String first, String second) {

    /** Characters that stand on one line. */
    private static final int ONE_LINE = 9;

    /** @param outlet one of all the outlets */
    static OutletLines of(String outlet, List<String> all) {
        List<String> words = List.of(outlet.split(" "));
        int shared = all.stream().filter(other -> !other.equals(outlet)).mapToInt(other -> shared(words, List.of(other.split(" "))))
                .max().orElse(0);
        boolean begins = 2 * divided(words, shared).first().length() >= outlet.length();
        return divided(words, begins ? shared : outlet.length() > ONE_LINE ? middle(words) : words.size());
    }

    private static OutletLines divided(List<String> words, int at) {
        return new OutletLines(String.join(" ", words.subList(0, at)), String.join(" ", words.subList(at, words.size())));
    }

    private static int shared(List<String> words, List<String> others) {
        int shared = 0;
        while (shared < Math.min(words.size(), others.size()) && words.get(shared).equals(others.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** After how many words the longer line is shortest. */
    private static int middle(List<String> words) {
        return IntStream.rangeClosed(1, words.size()).boxed().min((one, other) -> Integer.compare(longer(words, one), longer(words, other)))
                .orElse(words.size());
    }

    private static int longer(List<String> words, int at) {
        OutletLines lines = divided(words, at);
        return Math.max(lines.first().length(), lines.second().length());
    }
}
