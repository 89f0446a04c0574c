package org.retold.core.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.retold.core.agreement.UnitizedText.Mark;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.text.Article;

/**
 * How far coders agree on free spans: overall, for each code, for each article and for each two coders, by alpha for unitizing.
 *
 * @param codes alpha of each code among the text that two coders coded, in the order in which they were asked for
 */
public record SpanAgreements(Line overall, Map<String, Agreement> codes, Map<String, Line> articles, List<Pair> pairs) {

    /**
     * @param nominal    where the spans are and what codes they have
     * @param boundaries where the spans are; that is told only by the text around them, so that all text counts here
     * @param coding     what codes they have where two coders marked text
     */
    public record Line(Agreement nominal, Agreement boundaries, Agreement coding) {

        static Line of(List<UnitizedText> texts, boolean uncoded, Optional<Bootstrap> bootstrap) {
            UnitizingAlpha alpha = new UnitizingAlpha(texts, uncoded);
            UnitizingAlpha all = uncoded ? alpha : new UnitizingAlpha(texts, true);
            return new Line(alpha.of(Unitizing.NOMINAL, bootstrap), all.of(Unitizing.BINARY, bootstrap),
                    alpha.of(Unitizing.CODING, bootstrap));
        }
    }

    /** Two coders, by id. */
    public record Pair(String one, String other, Line line) {
    }

    /**
     * @param codes   ids of the codes to have an agreement of their own
     * @param uncoded whether text counts that nobody gave a code
     */
    public static SpanAgreements of(List<UnitizedText> texts, List<String> codes, boolean uncoded, Optional<Bootstrap> bootstrap) {
        UnitizingAlpha alpha = new UnitizingAlpha(texts, uncoded);
        Map<String, Agreement> byCode = new LinkedHashMap<>();
        codes.forEach(code -> byCode.put(code, alpha.ofCode(code, bootstrap)));
        Map<String, Line> byArticle = new LinkedHashMap<>();
        texts.forEach(text -> byArticle.put(text.article(), Line.of(List.of(text), uncoded, bootstrap)));
        List<String> coders = List.copyOf(new TreeSet<>(texts.stream().flatMap(text -> text.coders().keySet().stream()).toList()));
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < coders.size(); one++) {
            for (int other = one + 1; other < coders.size(); other++) {
                Set<String> two = Set.of(coders.get(one), coders.get(other));
                pairs.add(new Pair(coders.get(one), coders.get(other),
                        Line.of(texts.stream().map(text -> text.ofCoders(two)).toList(), uncoded, bootstrap)));
            }
        }
        return new SpanAgreements(Line.of(texts, uncoded, bootstrap), byCode, byArticle, pairs);
    }

    /** The coded spans of the articles, as marks of whoever annotated anything in the article. */
    public static List<UnitizedText> texts(List<Article> articles, List<Annotation> annotations) {
        Map<String, Set<String>> worked = ReliabilityTable.worked(annotations);
        return articles.stream().map(article -> {
            Map<String, List<Mark>> coders = new HashMap<>();
            worked.forEach((coder, known) -> {
                if (known.contains(article.sigil())) {
                    coders.put(coder, marks(article, annotations.stream().filter(annotation -> annotation.coder().equals(coder)).toList()));
                }
            });
            return new UnitizedText(article.sigil(), article.text().length(), coders);
        }).toList();
    }

    private static List<Mark> marks(Article article, List<Annotation> annotations) {
        return annotations.stream().filter(annotation -> annotation.target().kind() == Target.Kind.SPAN && !annotation.target().isOrphaned())
                .flatMap(annotation -> annotation.target().anchors().stream()
                        .filter(anchor -> anchor.article().equals(article.sigil()) && !anchor.span().isEmpty()
                                && anchor.span().end() <= article.text().length())
                        .flatMap(anchor -> annotation.codes().stream().map(code -> new Mark(anchor.span(), code)))).toList();
    }
}
