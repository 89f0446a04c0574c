package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;

/**
 * Which codes are to be seen beside each passage. A coding of a whole article is seen beside none of them.
 *
 * @param inUse   whether there are codes at all
 * @param bySigil for each article with any, one list of codes a passage, in the order in which they were given
 */
public record CodedPassages(boolean inUse, Map<String, List<List<Code>>> bySigil) {

    public static final CodedPassages NONE = new CodedPassages(false, Map.of());

    public CodedPassages {
        bySigil = Map.copyOf(bySigil);
    }

    public static CodedPassages of(Comparison comparison, Collection<Annotation> annotations) {
        Map<String, Code> codes = new HashMap<>();
        comparison.codebook().codes().forEach(code -> codes.put(code.id(), code));
        Map<String, Article> articles = new HashMap<>();
        comparison.articles().forEach(article -> articles.put(article.sigil(), article));
        Map<String, List<Set<Code>>> found = new HashMap<>();
        for (Annotation annotation : annotations) {
            if (annotation.target().kind() != Target.Kind.ARTICLE) {
                List<Code> given = annotation.codes().stream().filter(codes::containsKey).map(codes::get).toList();
                annotation.target().anchors().stream().filter(anchor -> articles.containsKey(anchor.article()))
                        .forEach(anchor -> mark(found, articles.get(anchor.article()), anchor, given));
            }
        }
        Map<String, List<List<Code>>> lists = new HashMap<>();
        found.forEach((sigil, passages) -> lists.put(sigil, passages.stream().map(List::copyOf).toList()));
        return new CodedPassages(!codes.isEmpty(), lists);
    }

    /** Empty where nothing of the article is coded. */
    public List<List<Code>> of(String sigil) {
        return bySigil.getOrDefault(sigil, List.of());
    }

    private static void mark(Map<String, List<Set<Code>>> found, Article article, Anchor anchor, List<Code> codes) {
        List<Passage> passages = article.passages();
        if (anchor.standing() == Anchor.Standing.ORPHANED || codes.isEmpty()) {
            return;
        }
        List<Set<Code>> marked = found.computeIfAbsent(article.sigil(), sigil -> {
            List<Set<Code>> empty = new ArrayList<>();
            passages.forEach(passage -> empty.add(new LinkedHashSet<>()));
            return empty;
        });
        for (int i = firstAfter(passages, anchor.span().start()); i < passages.size() && passages.get(i).span().start() < anchor.span().end(); i++) {
            marked.get(i).addAll(codes);
        }
    }

    /** The first passage that ends behind the offset. */
    private static int firstAfter(List<Passage> passages, int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
