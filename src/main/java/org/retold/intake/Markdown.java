package org.retold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.ParagraphDraft;
import org.retold.core.text.Role;

/** The words of a Markdown text without its signs: the first heading of the first level is the headline, a front matter gives title, author and date. */
final class Markdown {

    private static final Pattern FRONT = Pattern.compile("\\A---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*\\n", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^(title|author|byline|date|published|outlet|source|publisher|site)\\s*:\\s*[\"']?(.+?)[\"']?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,3}[.)])\\s+");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:[-*_]\\s*){3,}$|^\\s*(?:```|~~~).*$");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\](?:\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)|\\[[^\\]]*\\])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\](?:\\([^()\\s]*(?:\\([^()]*\\)[^()\\s]*)?(?:\\s+\"[^\"]*\")?\\)|\\[[^\\]]*\\])");
    private static final Pattern REFERENCE = Pattern.compile("^ {0,3}\\[[^\\]]+\\]:\\s+\\S+.*$");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}*_\\\\])(\\*{1,3}|_{1,3}|~~)(?=\\S)(.{1,1000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");

    private final List<ParagraphDraft> drafts = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean headed;

    private Markdown() {
    }

    static Article read(String text, ArticleHints hints) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        Matcher front = FRONT.matcher(lines);
        boolean fronted = front.find();
        Markdown markdown = new Markdown();
        lines.substring(fronted ? front.end() : 0).lines().forEach(markdown::line);
        markdown.end();
        return ArticleParser.parse(markdown.drafts, fronted ? withFields(hints, front.group(1)) : hints);
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        boolean underline = !paragraph.isEmpty() && line.matches(" {0,3}(?:=+|-{2,})\\s*");
        if (heading.matches()) {
            end();
            heading(heading.group(2), heading.group(1).length());
        } else if (underline) {
            String title = paragraph.toString();
            paragraph.setLength(0);
            heading(title, line.contains("=") ? 1 : 2);
        } else if (line.isBlank() || RULE.matcher(line).matches() || REFERENCE.matcher(line).matches()) {
            end();
        } else {
            String words = line.replaceFirst("^ {0,3}(?:> ?)+", "");
            Matcher item = ITEM.matcher(words);
            if (item.lookingAt()) {
                end();
                words = words.substring(item.end());
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(words.strip());
        }
    }

    private void heading(String words, int level) {
        boolean headline = level == 1 && !headed;
        headed |= headline;
        drafts.add(headline ? ParagraphDraft.of(words(words), Role.HEADLINE) : ParagraphDraft.of(words(words)));
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            Matcher image = IMAGE.matcher(paragraph);
            drafts.add(image.matches() ? ParagraphDraft.of(image.group(1), Role.BOILERPLATE) : ParagraphDraft.of(words(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    private static String words(String marked) {
        String words = LINK.matcher(IMAGE.matcher(marked).replaceAll("$1")).replaceAll("$1");
        for (int depth = 0; depth < 3; depth++) {
            words = EMPHASIS.matcher(words).replaceAll("$2");
        }
        return words.replaceAll("<(https?://[^>]+)>", "$1").replaceAll("</?[A-Za-z][^>]{0,200}>", "").replaceAll("`+([^`]+)`+", "$1")
                .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!>~-])", "$1");
    }

    private static ArticleHints withFields(ArticleHints hints, String front) {
        ArticleHints found = hints;
        Matcher field = FIELD.matcher(front);
        while (field.find()) {
            String value = field.group(2);
            found = switch (field.group(1).toLowerCase(Locale.ROOT)) {
                case "title" -> found.withTitle(value);
                case "author", "byline" -> found.withByline(value);
                case "date", "published" -> found.withPublished(value);
                default -> found.withOutlet(value);
            };
        }
        return found;
    }
}
