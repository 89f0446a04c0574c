package org.retold.print;

import java.util.List;
import java.util.Locale;

/**
 * What is to be printed, before it is known on what.
 *
 * @param title       also the title in the file's properties
 * @param language    of the words that are broken into lines
 * @param rightToLeft columns follow one another from the right, and so runs what has no letter that tells its direction
 * @param head        stands at the top of every page
 * @param dated       the day of printing in words, beside the head
 */
public record PrintDocument(String title, Locale language, boolean rightToLeft, String head, String dated, List<Block> blocks) {

    public PrintDocument {
        blocks = List.copyOf(blocks);
    }
}
