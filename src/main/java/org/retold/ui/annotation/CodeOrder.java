package org.retold.ui.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.ui.common.Messages;

/** Codes as a tree is read: each before those under it. */
final class CodeOrder {

    private CodeOrder() {
    }

    static List<Code> of(Codebook codebook) {
        Set<Code> ordered = new LinkedHashSet<>();
        codebook.codes().stream().filter(code -> code.parent().isEmpty()).forEach(code -> addUnder(codebook, code, ordered));
        return List.copyOf(ordered);
    }

    /** How many codes stand above it. */
    static int depth(Codebook codebook, Code code) {
        return above(codebook, code).size();
    }

    /** Its name after those of the codes above it. */
    static String path(Codebook codebook, Code code) {
        String path = "";
        for (Code one : above(codebook, code).reversed()) {
            path = path.isEmpty() ? one.name() : Messages.words("code.path", path, one.name());
        }
        return path.isEmpty() ? code.name() : Messages.words("code.path", path, code.name());
    }

    private static List<Code> above(Codebook codebook, Code code) {
        List<Code> above = new ArrayList<>();
        for (Optional<Code> parent = code.parent().flatMap(codebook::find); parent.isPresent();
             parent = parent.get().parent().flatMap(codebook::find)) {
            above.add(parent.get());
        }
        return above;
    }

    private static void addUnder(Codebook codebook, Code code, Set<Code> ordered) {
        ordered.add(code);
        codebook.codes().stream().filter(child -> child.parent().equals(Optional.of(code.id())))
                .forEach(child -> addUnder(codebook, child, ordered));
    }
}
