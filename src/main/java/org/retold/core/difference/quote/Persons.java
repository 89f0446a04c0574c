package org.retold.core.difference.quote;

import java.util.Set;
import org.retold.core.difference.name.Name;
import org.retold.core.difference.name.Names;
import org.retold.core.difference.words.WordList;

/** Whether a name may be that of somebody who speaks: not "the United States", not "Lebanese" before "official". */
final class Persons {

    private static final Set<String> PLACES = WordList.of("united states kingdom west east north south bank street road river lake island "
            + "city county council court house party union assembly nations parliament ministry department university association agency "
            + "company group bank times post news tv radio gazette line street square park bridge committee council federal national");

    private Persons() {
    }

    static boolean maybe(Name name, String text, Names names) {
        int start = name.span().start();
        boolean afterThe = text.substring(Math.max(0, start - 4), start).equalsIgnoreCase("the ");
        int end = name.span().end();
        boolean describes = text.substring(end, Math.min(text.length(), end + 24)).matches("(?s)\\s+(official|diplomat|source|officer|minister|general|man|woman|police|army|military|authorit).*")
                || text.startsWith("'s ", end) || text.startsWith("’s ", end);
        boolean place = name.words().stream().anyMatch(word -> PLACES.contains(word.lower()));
        boolean introduced = name.words().size() > 1 || names.introduces(name.key());
        return !place && (name.isWithTitle() || introduced && !afterThe && !describes);
    }
}
