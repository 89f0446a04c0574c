package org.retold.print;

import java.util.List;
import java.util.Locale;

/**
 * What is to be printed, before it is known on what.
 *
 * @param title    also the title in the file's properties
 * @param head     stands at the top of every page
 * @param dated    the day of printing in words, beside the head
 */
public record PrintDocument(String title, Locale language, String head, String dated, List<Block> blocks) {

    public PrintDocument {
        blocks = List.copyOf(blocks);
    }
}
