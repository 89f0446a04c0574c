package org.retold.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Role;

/**
 * Who published an article: what the page's metadata says; else the address that the text names as its source, the agency of its
 * dateline, the file's name if it is a name, an outlet that the text says it was told by, and at last the file's name whatever it is.
 */
final class Outlets {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:original source|source|via|originally published (?:at|on|by))\\s*:?\\s*(?:https?://)?(?:www\\.)?((?:[\\w-]+\\.)+[a-z]{2,})\\b");
    private static final Pattern AGENCY = Pattern.compile("\\(([\\p{Lu}\\p{Ll}][\\p{L} .&-]{1,30})\\)");
    private static final Pattern TOLD = Pattern.compile("\\b(?:told|informed|reports|reported by|according to|indicated to|spoke to|speaking to|by|says|said in) (?:the )?"
            + "(Reuters|CNN|AFP|Associated Press|AP|BBC|Bloomberg|Al Jazeera|Fox News|NBC News|ABC News|CBS News|Sky News|Guardian|New York Times|Washington Post|Wall Street Journal|Financial Times|dpa|Politico|Axios)\\b");
    private static final Pattern NO_NAME = Pattern.compile("(?i)(?:article|story|text|page|document|download|untitled|index|news|copy|default|new|file|neu|unbenannt|clipboard)?[\\W_\\d]*(?:\\(\\d+\\))?");

    private Outlets() {
    }

    static Article guessed(Article article) {
        if (!article.outlet().isBlank()) {
            return article;
        }
        String stem = stem(article.source());
        return article.withOutlet(fromAddress(article.text()).or(() -> fromDateline(article)).or(() -> isName(stem) ? Optional.of(stem) : Optional.empty())
                .or(() -> fromText(article.text())).orElse(stem));
    }

    /** Articles of one outlet get something of their file's name, or a number, behind it. */
    static List<Article> distinguished(List<Article> articles) {
        Map<String, Integer> counts = new HashMap<>();
        articles.forEach(article -> counts.merge(article.outlet(), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        List<Article> distinct = new ArrayList<>();
        for (Article article : articles) {
            String outlet = article.outlet();
            String own = counts.get(outlet) == 1 ? outlet : outlet + " (" + shortStem(article.source()) + ")";
            for (int number = 2; !taken.add(own); number++) {
                own = outlet + " (" + number + ")";
            }
            distinct.add(article.withOutlet(own));
        }
        return distinct;
    }

    /** "www.cnn.com" is CNN, "evening-post.example" is Evening-post. */
    static String ofHost(String host) {
        String[] parts = host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|edition|m|amp|news)\\.(?=.*\\.)", "").split("\\.");
        String name = parts[0];
        return name.length() <= 4 ? name.toUpperCase(Locale.ROOT) : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Optional<String> fromAddress(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.find() ? Optional.of(ofHost(address.group(1))) : Optional.empty();
    }

    private static Optional<String> fromDateline(Article article) {
        return article.paragraphs().stream().filter(paragraph -> paragraph.role() == Role.DATELINE).map(Paragraph::span)
                .map(span -> AGENCY.matcher(span.of(article.text()))).filter(Matcher::find).map(agency -> agency.group(1)).findFirst();
    }

    private static Optional<String> fromText(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher told = TOLD.matcher(text);
        while (told.find()) {
            counts.merge(told.group(1), 1, Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
    }

    private static boolean isName(String stem) {
        int digits = (int) stem.chars().filter(Character::isDigit).count();
        return !NO_NAME.matcher(stem).matches() && digits * 4 <= stem.length();
    }

    private static String shortStem(String source) {
        String stem = stem(source);
        int part = stem.indexOf('_');
        String first = part > 0 ? stem.substring(0, part) : stem;
        return first.length() > 24 ? first.substring(0, 24) : first;
    }

    static String stem(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
