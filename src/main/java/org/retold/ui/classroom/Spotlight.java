package org.retold.ui.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retold.core.align.Link;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Target;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.diff.Delta;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;

/** What a class sees of one step: how one outlet or two tell it, with what stands around it. */
public record Spotlight(List<Telling> tellings) {

    /**
     * How one outlet tells it, or where it would stand in one that does not.
     *
     * @param words  on one line
     * @param spot   what the step is about, in {@code words}; empty where it is not told
     * @param own    words that the other lacks, in {@code words}
     * @param boxed  what the two give differently, in {@code words}
     * @param number of the paragraph, 0 for a headline
     */
    public record Telling(String sigil, String outlet, String words, Span spot, List<Span> own, List<Span> boxed, int number, boolean isTold) {
    }

    public Spotlight {
        tellings = List.copyOf(tellings);
    }

    /**
     * The base stands first where it is one of the two.
     *
     * @param around whether the passages before and after are there too
     * @throws IllegalArgumentException if the collation lacks an article of the step
     */
    public static Spotlight of(Step step, Collation collation, boolean around) {
        List<String> tellers = baseFirst(step.tellers(), collation.base()).stream().limit(2).toList();
        List<Telling> tellings = new ArrayList<>();
        for (String sigil : tellers) {
            Optional<String> other = tellers.stream().filter(one -> !one.equals(sigil)).findFirst();
            tellings.add(told(step, collation, sigil, other, around));
        }
        List<String> absent = baseFirst(step.target().absent(), collation.base());
        if (tellers.size() == 1 && !absent.isEmpty()) {
            tellings.add(absent.getFirst().equals(collation.base()) ? 0 : 1, absent(step, collation, absent.getFirst()));
        }
        return new Spotlight(tellings);
    }

    /** False for a step about articles that are not, or not yet, compared, and for one whose words are gone. */
    public static boolean isPossible(Step step, Collation collation) {
        return step.target().standing() != Anchor.Standing.ORPHANED && Stream.concat(step.tellers().stream(), step.target().absent().stream()).allMatch(sigil -> collation.find(sigil).isPresent())
                && step.target().anchors().stream().noneMatch(anchor -> passages(step, collation.article(anchor.article())).isEmpty());
    }

    private static List<String> baseFirst(List<String> sigils, String base) {
        return Stream.concat(sigils.stream().filter(base::equals), sigils.stream().filter(sigil -> !sigil.equals(base))).toList();
    }

    private static List<Integer> passages(Step step, Article article) {
        TreeSet<Integer> passages = new TreeSet<>();
        for (Anchor anchor : step.target().anchors()) {
            if (anchor.article().equals(article.sigil())) {
                article.passages().stream().filter(passage -> passage.span().overlaps(anchor.span())).map(Passage::index).forEach(passages::add);
            }
        }
        return List.copyOf(passages);
    }

    private static Telling told(Step step, Collation collation, String sigil, Optional<String> other, boolean around) {
        Article article = collation.article(sigil);
        List<Integer> passages = passages(step, article);
        Excerpt excerpt = new Excerpt(article);
        int first = passages.getFirst();
        int last = passages.getLast();
        if (around && isBody(article, first - 1) && isBody(article, first)) {
            excerpt.add(first - 1);
        }
        int start = excerpt.nextStart();
        passages.forEach(excerpt::add);
        Span spot = new Span(start, excerpt.length());
        if (around && isBody(article, last + 1)) {
            excerpt.add(last + 1);
        }
        List<Span> own = other.map(with -> ownWords(collation.pair(sigil, with), passages)).orElse(List.of());
        List<Span> boxed = step.target().kind() == Target.Kind.ABSENCE ? List.of() : step.target().anchors().stream()
                .filter(anchor -> anchor.article().equals(sigil)).map(Anchor::span)
                .filter(span -> article.passages().stream().noneMatch(passage -> span.contains(passage.span()))).toList();
        return new Telling(sigil, article.outlet(), excerpt.words(), spot, excerpt.within(own), excerpt.within(boxed),
                article.paragraphOf(article.passages().get(first)).number(), true);
    }

    private static List<Span> ownWords(ArticlePair pair, List<Integer> passages) {
        List<Span> words = new ArrayList<>();
        for (Link link : pair.alignment().links()) {
            if (link.a().stream().anyMatch(passages::contains)) {
                link.deltas().stream().map(Delta::a).flatMap(Optional::stream).forEach(words::add);
            }
        }
        return words;
    }

    /** What stands where it would stand, as far as the two articles run alike before it. */
    private static Telling absent(Step step, Collation collation, String sigil) {
        Article article = collation.article(sigil);
        String teller = step.tellers().getFirst();
        int first = passages(step, collation.article(teller)).getFirst();
        int after = collation.pair(teller, sigil).alignment().links().stream().filter(link -> !link.moved() && link.a().getLast() < first)
                .mapToInt(link -> link.b().getLast()).max().orElse(-1);
        Excerpt excerpt = new Excerpt(article);
        Stream.of(after, after + 1).filter(passage -> isBody(article, passage)).forEach(excerpt::add);
        return new Telling(sigil, article.outlet(), excerpt.words(), new Span(excerpt.length(), excerpt.length()), List.of(), List.of(), 0, false);
    }

    private static boolean isBody(Article article, int passage) {
        return passage >= 0 && passage < article.passages().size()
                && article.paragraphOf(article.passages().get(passage)).role() == Role.BODY;
    }

    /** Passages of an article on one line, with a mark where some are left out. */
    private static final class Excerpt {

        private record Piece(Span source, int at) {
        }

        private final Article article;
        private final StringBuilder words = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();
        private int last = -1;

        Excerpt(Article article) {
            this.article = article;
        }

        void add(int passage) {
            if (!pieces.isEmpty()) {
                words.append(passage == last + 1 ? " " : " … ");
            }
            Span span = article.passages().get(passage).span();
            pieces.add(new Piece(span, words.length()));
            words.append(span.of(article.text()).replace('\n', ' '));
            last = passage;
        }

        int nextStart() {
            return pieces.isEmpty() ? 0 : words.length() + 1;
        }

        int length() {
            return words.length();
        }

        String words() {
            return words.toString();
        }

        List<Span> within(List<Span> spans) {
            List<Span> found = new ArrayList<>();
            for (Piece piece : pieces) {
                for (Span span : spans) {
                    if (span.overlaps(piece.source())) {
                        Span cut = new Span(Math.max(span.start(), piece.source().start()), Math.min(span.end(), piece.source().end()));
                        found.add(cut.shifted(piece.at() - piece.source().start()));
                    }
                }
            }
            return found;
        }
    }
}
