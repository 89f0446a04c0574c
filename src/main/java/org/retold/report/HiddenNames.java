package org.retold.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** Outlets are called by their sigils, and so is every outlet of the comparison that a text names as it is written or in capitals. */
public final class HiddenNames implements Naming {

    private static final int SHORTEST = 2;

    private final Map<String, String> sigils = new LinkedHashMap<>();
    private final Pattern names;

    public HiddenNames(List<Article> articles) {
        for (Article article : articles) {
            String name = article.outlet().strip();
            String bare = name.replaceFirst("^The\\s+", "");
            for (String form : List.of(name, bare, name.toUpperCase(Locale.ROOT), bare.toUpperCase(Locale.ROOT))) {
                if (form.length() >= SHORTEST) {
                    sigils.putIfAbsent(form, article.sigil());
                }
            }
        }
        String any = sigils.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        names = Pattern.compile(any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    @Override
    public String outlet(Article article) {
        return article.sigil();
    }

    @Override
    public List<Mask> masks(String text) {
        List<Mask> masks = new ArrayList<>();
        Matcher matcher = names.matcher(text);
        while (matcher.find()) {
            masks.add(new Mask(new Span(matcher.start(), matcher.end()), sigils.get(matcher.group())));
        }
        return masks;
    }
}
