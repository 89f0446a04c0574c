package org.retold.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;

/** Articles of numbered sentences, a paragraph each, and links between them, for tests. */
public final class Tellings {

    private Tellings() {
    }

    /** The first passage is the headline. */
    public static Article article(String sigil, int passages) {
        StringBuilder text = new StringBuilder();
        List<Passage> all = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            String sentence = "Outlet " + sigil + " tells fact " + i + ".";
            Span span = new Span(text.length(), text.length() + sentence.length());
            text.append(sentence).append("\n\n");
            all.add(new Passage(i, span, i));
            paragraphs.add(new Paragraph(i, span, i == 0 ? Role.HEADLINE : Role.BODY, i, List.of(i)));
        }
        return new Article(sigil, sigil, sigil, Optional.empty(), Optional.empty(), Locale.ENGLISH, sigil,
                text.toString(), paragraphs, all);
    }

    public static ArticlePair pair(String a, String b, Link... links) {
        return new ArticlePair(a, b, new Alignment(List.of(links), List.of()));
    }

    public static Link link(int a, int b, double strength) {
        return link(a, b, strength, Origin.AUTOMATIC);
    }

    public static Link link(int a, int b, double strength, Origin origin) {
        return new Link(List.of(a), List.of(b), Relation.PARAPHRASED, false, strength, origin, List.of());
    }
}
