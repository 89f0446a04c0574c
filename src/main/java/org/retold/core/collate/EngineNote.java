package org.retold.core.collate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something that a reader has to know of how a set was compared. */
public sealed interface EngineNote {

    /** In English. */
    String sentence();

    /** By words alone because that was asked for. */
    record Chosen() implements EngineNote {

        @Override
        public String sentence() {
            return "Passages were compared by their words alone, as chosen.";
        }
    }

    /** @param why a clause in English, without a full stop */
    record Unavailable(String why) implements EngineNote {

        @Override
        public String sentence() {
            return "Passages were compared by their words alone: " + why + ".";
        }
    }

    /** Articles in a language that the model does not know. */
    record Foreign(Locale language) implements EngineNote {

        @Override
        public String sentence() {
            return "Articles in " + language.getDisplayLanguage(Locale.ENGLISH)
                    + " were compared by their words alone: the language model knows English only.";
        }
    }

    /** Articles that are not linked because they are in different languages; at least two groups. */
    record Apart(List<Group> groups) implements EngineNote {

        /** @param sigils of the articles in that language */
        public record Group(Locale language, List<String> sigils) {

            private String words() {
                return String.join(", ", sigils) + " (" + language.getDisplayLanguage(Locale.ENGLISH) + ")";
            }
        }

        public Apart {
            groups = List.copyOf(groups);
        }

        @Override
        public String sentence() {
            return groups.stream().limit(groups.size() - 1).map(Group::words).collect(Collectors.joining("; ")) + " and " + groups.getLast().words()
                    + " are in different languages: no links between them.";
        }
    }
}
