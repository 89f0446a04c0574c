package org.retold.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;

/**
 * The codes of two codebooks. Codes of one id are one; so are codes that were made apart and have the same name and nothing in
 * their descriptions against it.
 *
 * @param ids from the other's codes to those here
 */
record MergedCodebook(Codebook codebook, Map<String, String> ids) {

    static MergedCodebook of(Codebook own, Codebook other, List<Conflict> conflicts) {
        Map<String, String> ids = new HashMap<>();
        List<Code> strange = new ArrayList<>();
        for (Code code : other.codes()) {
            Optional<Code> same = own.find(code.id());
            Optional<Code> namesake = own.codes().stream().filter(known -> known.name().strip().equalsIgnoreCase(code.name().strip())).findFirst();
            if (same.isPresent()) {
                ids.put(code.id(), code.id());
                if (!same.get().equals(code)) {
                    conflicts.add(new Conflict.CodeChanged(same.get(), code));
                }
            } else if (namesake.filter(known -> isAlike(known, code)).isPresent()) {
                ids.put(code.id(), namesake.get().id());
                conflicts.add(new Conflict.CodesJoined(namesake.get(), code));
            } else {
                namesake.ifPresent(known -> conflicts.add(new Conflict.CodesApart(known, code)));
                ids.put(code.id(), code.id());
                strange.add(code);
            }
        }
        if (own.several() != other.several() && !other.codes().isEmpty()) {
            conflicts.add(new Conflict.Several(own.several()));
        }
        List<Code> all = new ArrayList<>(own.codes());
        strange.forEach(code -> all.add(code.withParent(code.parent().map(ids::get))
                .withKey(code.key().filter(key -> all.stream().noneMatch(known -> known.key().equals(Optional.of(key)))))));
        return new MergedCodebook(strange.isEmpty() ? own : new Codebook(all, own.several()), ids);
    }

    private static boolean isAlike(Code own, Code other) {
        return own.description().isBlank() || other.description().isBlank()
                || own.description().strip().equalsIgnoreCase(other.description().strip());
    }
}
