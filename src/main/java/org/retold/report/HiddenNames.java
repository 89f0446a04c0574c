package org.retold.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/**
 * Outlets are called by their sigils, and so is every outlet of the comparison that a text names: in full, by its short form, by
 * its initials, by the address of its site, by the file that its article was read from. Outlets that have been revealed keep their names.
 */
public final class HiddenNames implements Naming {

    private record Hidden(String sigil, Pattern forms) {
    }

    private final List<Hidden> outlets;
    private final Set<String> revealed;

    public HiddenNames(List<Article> articles) {
        this(articles, Set.of());
    }

    /** @param revealed sigils of the outlets whose names may be read */
    public HiddenNames(List<Article> articles, Set<String> revealed) {
        this.revealed = Set.copyOf(revealed);
        this.outlets = articles.stream().filter(article -> !revealed.contains(article.sigil()))
                .map(article -> new Hidden(article.sigil(), forms(article))).toList();
    }

    private static Pattern forms(Article article) {
        List<String> forms = new ArrayList<>(file(article.source()).map(Pattern::quote).toList());
        forms.addAll(new OutletForms(article.outlet()).patterns());
        return Pattern.compile(forms.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + String.join("|", forms) + ")(?![\\p{L}\\p{N}])");
    }

    /** The path and the name of the file that an article was read from. */
    private static Stream<String> file(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        return source.contains("://") || !name.contains(".") ? Stream.empty() : Stream.of(source, name).distinct();
    }

    @Override
    public String outlet(Article article) {
        return revealed.contains(article.sigil()) ? article.outlet() : article.sigil();
    }

    /** Of two names at one place the longer is masked. */
    @Override
    public List<Mask> masks(String text) {
        List<Mask> found = new ArrayList<>();
        for (Hidden outlet : outlets) {
            Matcher matcher = outlet.forms().matcher(text);
            while (matcher.find()) {
                found.add(new Mask(new Span(matcher.start(), matcher.end()), outlet.sigil()));
            }
        }
        found.sort((one, other) -> one.span().start() != other.span().start() ? Integer.compare(one.span().start(), other.span().start())
                : Integer.compare(other.span().end(), one.span().end()));
        List<Mask> masks = new ArrayList<>();
        for (Mask mask : found) {
            if (masks.isEmpty() || masks.getLast().span().end() <= mask.span().start()) {
                masks.add(mask);
            } else if (masks.getLast().span().length() < mask.span().length()) {
                masks.set(masks.size() - 1, mask);
            }
        }
        return masks;
    }
}
