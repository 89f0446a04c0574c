package org.retold.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Target;
import org.retold.core.collate.Collation;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Quotation;
import org.retold.core.lesson.Lesson;
import org.retold.core.text.Article;

/**
 * Articles, and what was computed of them, under other names in texts of the same length: what is left of a masked name is
 * filled with characters that are not seen, so that every place stays where it is.
 */
public final class Veil {

    /** Takes no room and is no place to break a line at; unlike U+2060, which is to be used today, it is drawn as nothing in all faces. */
    public static final char FILLING = '\uFEFF';

    private final Naming naming;
    private final UnaryOperator<String> called;

    /** @param called what an outlet is called in the place of its name, of its sigil */
    public Veil(Naming naming, UnaryOperator<String> called) {
        this.naming = naming;
        this.called = called;
    }

    public String words(String text) {
        StringBuilder veiled = new StringBuilder(text);
        for (Naming.Mask mask : naming.masks(text)) {
            for (int i = 0; i < mask.span().length(); i++) {
                veiled.setCharAt(mask.span().start() + i, i < mask.words().length() ? mask.words().charAt(i) : FILLING);
            }
        }
        return veiled.toString();
    }

    /** The sigil stays; where it came from is not told. A revealed outlet keeps its name. */
    public Article article(Article it) {
        String name = naming.outlet(it);
        boolean hidden = !name.equals(it.outlet());
        boolean titledByFile = hidden && it.source().endsWith(it.title());
        return new Article(it.sigil(), hidden ? called.apply(name) : name, titledByFile ? called.apply(name) : naming.masked(it.title()), it.byline().map(naming::masked), it.published(),
                it.language(), hidden ? name : it.source(), words(it.text()), it.paragraphs(), it.passages());
    }

    public Collation collation(Collation it) {
        return new Collation(it.articles().stream().map(this::article).toList(), it.base(), it.engine(), it.pairs(), it.storyPoints(),
                it.differences().stream().map(this::difference).toList(), it.quotations().stream().map(this::quotation).toList(), it.sharedCopy());
    }

    public Codebook codebook(Codebook it) {
        return naming.masked(it);
    }

    /** @param veiled the articles as they are shown */
    public Annotation annotation(Annotation it, List<Article> veiled) {
        return it.withTarget(target(it.target(), veiled)).withNote(naming.masked(it.note()), it.changed());
    }

    public Lesson lesson(Lesson it, List<Article> veiled) {
        return new Lesson(it.steps().stream().map(step -> step.withTarget(target(step.target(), veiled)).withNote(naming.masked(step.note()))).toList());
    }

    private Target target(Target it, List<Article> veiled) {
        return new Target(it.kind(), it.anchors().stream().map(anchor -> anchor(anchor, veiled)).toList(), it.absent(), it.difference());
    }

    private Anchor anchor(Anchor it, List<Article> veiled) {
        Optional<Article> article = veiled.stream().filter(one -> one.sigil().equals(it.article())).findFirst();
        return it.standing() == Anchor.Standing.EXACT && article.isPresent() ? Anchor.at(article.get(), it.span())
                : new Anchor(it.article(), it.span(), naming.masked(it.quote()), it.standing());
    }

    /** Words as they are copied, without what fills the places of names. */
    public static String copied(String words) {
        return words.replace(String.valueOf(FILLING), "");
    }

    private Difference difference(Difference difference) {
        return switch (difference) {
            case Difference.OneSided it -> it;
            case Difference.Linked it -> it;
            case Difference.Quote it -> new Difference.Quote(it.spans(), it.change(), masked(it.speakers()), it.strength());
            case Difference.Figure it -> new Difference.Figure(it.spans(), it.change(), masked(it.values()), it.strength());
            case Difference.Name it -> new Difference.Name(it.spans(), it.change(), masked(it.values()), it.strength());
            case Difference.Opposed it -> new Difference.Opposed(naming.masked(it.topic()), it.left(), it.right(), it.cues(), it.strength());
        };
    }

    private Quotation quotation(Quotation it) {
        Map<String, Quotation.Reading> readings = new LinkedHashMap<>();
        it.readings().forEach((sigil, reading) -> readings.put(sigil, new Quotation.Reading(reading.spans(), masked(reading.speaker()))));
        return new Quotation(readings, it.change());
    }

    private Optional<String> masked(Optional<String> words) {
        return words.map(naming::masked);
    }

    private Map<String, String> masked(Map<String, String> bySigil) {
        Map<String, String> masked = new LinkedHashMap<>();
        bySigil.forEach((sigil, words) -> masked.put(sigil, naming.masked(words)));
        return masked;
    }
}
