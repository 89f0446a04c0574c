package org.retold.ui.comparison;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.annotation.Annotation;
import org.retold.core.collate.Collation;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Article;
import org.retold.report.HiddenNames;
import org.retold.report.Naming;
import org.retold.report.Veil;
import org.retold.ui.common.Messages;

/**
 * Which outlets are called by their names: all, or only those that have been revealed. What every screen is given goes through
 * here; texts keep their length, so that places in them are the same with and without names.
 */
public final class OutletNames {

    public static final OutletNames SHOWN = new OutletNames(Naming.SHOWN, Set.of());

    private record Veiled(Article plain, Article veiled) {
    }

    private final Naming naming;
    private final Set<String> hidden;
    private final Veil veil;
    private final Map<String, Veiled> known = new HashMap<>();
    private final Map<Annotation, Annotation> said = new IdentityHashMap<>();

    private OutletNames(Naming naming, Set<String> hidden) {
        this.naming = naming;
        this.hidden = hidden;
        this.veil = new Veil(naming, sigil -> Messages.words("names.hidden", sigil));
    }

    static OutletNames hiding(List<Article> articles, Set<String> revealed) {
        Set<String> hidden = articles.stream().map(Article::sigil).filter(sigil -> !revealed.contains(sigil)).collect(Collectors.toUnmodifiableSet());
        return hidden.isEmpty() ? SHOWN : new OutletNames(new HiddenNames(articles, revealed), hidden);
    }

    public boolean areHidden() {
        return !hidden.isEmpty();
    }

    public boolean isHidden(String sigil) {
        return hidden.contains(sigil);
    }

    /** For files that are written while names are hidden. */
    public Naming naming() {
        return naming;
    }

    /** Words that are no article's, such as a title or the name of an act. */
    public String masked(String words) {
        return naming.masked(words);
    }

    /** The words that were meant where {@code typed} was made of the masked {@code words}. */
    String typedOver(String words, String typed) {
        return naming.typedOver(words, typed);
    }

    List<Article> articles(List<Article> plain) {
        return areHidden() ? plain.stream().map(this::article).toList() : plain;
    }

    Article article(Article plain) {
        if (!areHidden()) {
            return plain;
        }
        Veiled last = known.get(plain.sigil());
        if (last == null || last.plain() != plain) {
            last = new Veiled(plain, veil.article(plain));
            known.put(plain.sigil(), last);
        }
        return last.veiled();
    }

    Comparison comparison(Comparison plain) {
        if (!areHidden()) {
            return plain;
        }
        List<Article> shown = articles(plain.articles());
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        plain.annotations().forEach((id, annotation) -> annotations.put(id, said.computeIfAbsent(annotation, it -> veil.annotation(it, shown))));
        return new Comparison(plain.id(), shown, plain.originals(), plain.base(), plain.decisions(), veil.codebook(plain.codebook()),
                plain.coders(), annotations, veil.lesson(plain.lesson(), shown));
    }

    Optional<Collation> collation(Optional<Collation> plain) {
        return areHidden() ? plain.map(veil::collation) : plain;
    }

    Set<String> revealed(List<Article> articles) {
        return articles.stream().map(Article::sigil).filter(sigil -> !hidden.contains(sigil))
                .collect(Collectors.toUnmodifiableSet());
    }
}
