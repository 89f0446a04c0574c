package org.retold.core.difference;

import java.util.List;
import org.retold.core.align.Link;
import org.retold.core.text.Article;

/**
 * Two articles and what links them, as the typed differences look at them.
 *
 * @param related too weak to be classified; looked at only where opposition is sought
 */
public record AlignedArticles(Article a, Article b, List<Link> links, List<Link> related) {

    public AlignedArticles {
        links = List.copyOf(links);
        related = List.copyOf(related);
    }
}
