package org.retold.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader corrects in an article as it was read: roles of paragraphs, where passages begin and end. The text itself never
 * changes. Every result promises what {@link Article#verify()} checks.
 */
public final class Corrections {

    private record Draft(Span span, Role role, List<Span> passages) {
    }

    private Corrections() {
    }

    /** The paragraph with another role; what is told from now on is split into passages, what is set apart has none. */
    public static Article withRole(Article article, int paragraph, Role role) {
        List<Draft> drafts = drafts(article);
        Draft old = drafts.get(paragraph);
        List<Span> passages = !role.isTold() ? List.of()
                : role == Role.HEADLINE ? List.of(old.span())
                : old.role() == Role.BODY ? old.passages() : new Sentences(article.text(), article.language()).in(old.span());
        drafts.set(paragraph, new Draft(old.span(), role, passages));
        return made(article, drafts);
    }

    /**
     * The passage around a place as two, the second beginning at the first sign from there on that is no white space; a place
     * between the two units of one character is behind that character.
     *
     * @return empty where that leaves one of them without a sign
     */
    public static Optional<Article> split(Article article, int place) {
        int offset = behindCharacter(article.text(), place);
        List<Draft> drafts = drafts(article);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            for (int k = 0; k < draft.passages().size(); k++) {
                Span passage = draft.passages().get(k);
                if (!passage.contains(offset)) {
                    continue;
                }
                Span first = Layout.trimmed(article.text(), passage.start(), offset);
                Span second = Layout.trimmed(article.text(), offset, passage.end());
                if (first.isEmpty() || second.isEmpty()) {
                    return Optional.empty();
                }
                List<Span> passages = new ArrayList<>(draft.passages());
                passages.set(k, first);
                passages.add(k + 1, second);
                drafts.set(i, new Draft(draft.span(), draft.role(), passages));
                return Optional.of(made(article, drafts));
            }
        }
        return Optional.empty();
    }

    /**
     * The passage as one with the next one; where that begins the next paragraph, the two paragraphs become one.
     *
     * @return empty where nothing that is told follows, or something else stands between
     */
    public static Optional<Article> join(Article article, int passage) {
        if (passage + 1 >= article.passages().size()) {
            return Optional.empty();
        }
        List<Draft> drafts = drafts(article);
        int at = article.passages().get(passage).paragraph();
        int next = article.passages().get(passage + 1).paragraph();
        if (next > at + 1) {
            return Optional.empty();
        }
        if (next == at + 1) {
            Draft second = drafts.remove(next);
            List<Span> both = new ArrayList<>(drafts.get(at).passages());
            both.addAll(second.passages());
            drafts.set(at, new Draft(new Span(drafts.get(at).span().start(), second.span().end()), drafts.get(at).role(), both));
        }
        List<Span> passages = new ArrayList<>(drafts.get(at).passages());
        int inside = passage - article.paragraphs().get(at).passages().getFirst();
        Span joined = new Span(passages.get(inside).start(), passages.remove(inside + 1).end());
        passages.set(inside, joined);
        drafts.set(at, new Draft(drafts.get(at).span(), drafts.get(at).role(), passages));
        return Optional.of(made(article, drafts));
    }

    private static int behindCharacter(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)) ? offset + 1 : offset;
    }

    private static List<Draft> drafts(Article article) {
        return new ArrayList<>(article.paragraphs().stream().map(paragraph -> new Draft(paragraph.span(), paragraph.role(),
                paragraph.passages().stream().map(index -> article.passages().get(index).span()).toList())).toList());
    }

    private static Article made(Article article, List<Draft> drafts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        for (Draft draft : drafts) {
            List<Integer> inside = new ArrayList<>();
            for (Span span : draft.passages()) {
                inside.add(passages.size());
                passages.add(new Passage(passages.size(), span, paragraphs.size()));
            }
            number += draft.role() == Role.BODY ? 1 : 0;
            paragraphs.add(new Paragraph(paragraphs.size(), draft.span(), draft.role(), draft.role() == Role.BODY ? number : 0, inside));
        }
        return article.withDivision(paragraphs, passages);
    }
}
