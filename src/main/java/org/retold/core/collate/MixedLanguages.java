package org.retold.core.collate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retold.core.text.Article;
import org.retold.core.text.Languages;

/** Says which articles of a set are not linked with one another because they are in different languages. */
final class MixedLanguages {

    private MixedLanguages() {
    }

    /** The report with that note in front, where the set is in more than one language. */
    static EngineReport noted(EngineReport report, List<Article> articles) {
        return note(articles).map(note -> {
            List<EngineNote> notes = new ArrayList<>(List.of(note));
            notes.addAll(report.notes());
            return new EngineReport(report.name(), report.model(), notes);
        }).orElse(report);
    }

    private static Optional<EngineNote> note(List<Article> articles) {
        Map<String, List<String>> sigils = new LinkedHashMap<>();
        articles.stream().filter(article -> !Languages.isUnknown(article.language())).forEach(article ->
                sigils.computeIfAbsent(article.language().getLanguage(), _ -> new ArrayList<>()).add(article.sigil()));
        if (sigils.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new EngineNote.Apart(sigils.entrySet().stream()
                .map(group -> new EngineNote.Apart.Group(Locale.of(group.getKey()), List.copyOf(group.getValue()))).toList()));
    }
}
