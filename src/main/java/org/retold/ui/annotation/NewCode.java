package org.retold.ui.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Pattern;
import org.retold.ui.common.Messages;

/** Codes that begin with a colour, pattern, key and name that no other offered code has, as long as there are any. */
final class NewCode {

    /** At least 3:1 on the paper of every theme. */
    static final List<String> COLOURS = List.of("#1f83c4", "#c96520", "#2f8f5b", "#b552a2", "#8f7d00", "#d04a47", "#7577dc", "#00919a", "#94746a");

    private NewCode() {
    }

    static Code in(Codebook codebook) {
        List<Code> offered = codebook.offered();
        String colour = COLOURS.stream().filter(free -> offered.stream().noneMatch(code -> code.colour().equals(free))).findFirst()
                .orElse(COLOURS.get(codebook.codes().size() % COLOURS.size()));
        Pattern pattern = Arrays.stream(Pattern.values()).filter(free -> offered.stream().noneMatch(code -> code.pattern() == free)).findFirst()
                .orElse(Pattern.values()[codebook.codes().size() % Pattern.values().length]);
        Optional<Integer> key = IntStream.rangeClosed(1, 9).boxed().filter(free -> codebook.ofKey(free).isEmpty()).findFirst();
        String name = Stream.iterate(codebook.codes().size() + 1, number -> number + 1).map(number -> Messages.words("codebook.new-name", number))
                .filter(free -> codebook.codes().stream().noneMatch(code -> code.name().equals(free))).findFirst().orElseThrow();
        return new Code(UUID.randomUUID().toString(), name, "", colour, pattern, key, Optional.empty(), false);
    }
}
