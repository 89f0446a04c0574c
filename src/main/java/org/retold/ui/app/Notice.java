package org.retold.ui.app;

import java.util.List;

/**
 * Something to tell the reader without stopping them: what happened, and one line for each file or reason.
 *
 * @param ways what the reader can do about it
 */
record Notice(String headline, List<String> lines, List<Way> ways) {

    /** A way on, in the words of its button; taking it puts the notice away. */
    record Way(String words, Runnable work) {
    }

    Notice {
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
    }

    Notice(String headline, List<String> lines) {
        this(headline, lines, List.of());
    }
}
