package org.retold.ui.app;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.ScriptFonts;

/** Says once for each script that no font of this machine has its letters, and which could be installed. */
final class MissingFonts {

    private final Supplier<ScriptFonts> fonts;
    private final Set<UnicodeScript> told = EnumSet.noneOf(UnicodeScript.class);

    /** @param fonts asked only when there is an article with letters that are not Latin */
    MissingFonts(Supplier<ScriptFonts> fonts) {
        this.fonts = fonts;
    }

    /** What there is to say about these articles that has not been said yet. */
    Optional<Notice> in(List<Article> articles) {
        List<String> words = articles.stream().map(Article::text).filter(text -> text.chars().anyMatch(letter -> letter >= 0x0370))
                .flatMap(text -> fonts.get().missing(text).stream()).filter(told::add)
                .map(script -> Messages.words("notice.font", ScriptFonts.name(script, Messages.locale()), ScriptFonts.advice(script))).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Notice(words.getFirst(), words.subList(1, words.size())));
    }
}
