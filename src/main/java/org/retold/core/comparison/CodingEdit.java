package org.retold.core.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Coder;

/** Acts on codes and notes. None of them changes what another coder said. */
public sealed interface CodingEdit extends Edit {

    record AddCoder(Coder coder) implements CodingEdit {

        @Override
        public Comparison apply(Comparison before) {
            return before.withCoder(coder);
        }
    }

    /** Adds a code, or changes the one of its id. */
    record PutCode(Code code) implements CodingEdit {

        @Override
        public Comparison apply(Comparison before) {
            return before.withCodebook(before.codebook().with(code));
        }
    }

    /** Takes a code away; one that something was coded with is withdrawn and stays with its codings. */
    record RemoveCode(String code) implements CodingEdit {

        @Override
        public Comparison apply(Comparison before) {
            boolean used = before.annotations().values().stream().anyMatch(annotation -> annotation.codes().contains(code));
            Codebook codebook = before.codebook();
            return before.withCodebook(used ? codebook.find(code).map(known -> codebook.with(known.withWithdrawn(true))).orElse(codebook)
                    : codebook.without(code));
        }
    }

    /** Takes over another codebook as a whole; codes in use that it lacks are kept, withdrawn. */
    record TakeCodebook(Codebook codebook) implements CodingEdit {

        @Override
        public Comparison apply(Comparison before) {
            Codebook taken = codebook;
            for (Code old : before.codebook().codes()) {
                boolean used = before.annotations().values().stream().anyMatch(annotation -> annotation.codes().contains(old.id()));
                if (used && taken.find(old.id()).isEmpty()) {
                    taken = taken.with(old.withWithdrawn(true).withParent(known(old.parent(), taken)));
                }
            }
            return before.withCodebook(taken);
        }

        private static Optional<String> known(Optional<String> parent, Codebook codebook) {
            return parent.filter(id -> codebook.find(id).isPresent());
        }
    }

    /** Adds an annotation, or changes the one of its id. */
    record Annotate(Annotation annotation) implements CodingEdit {

        @Override
        public Comparison apply(Comparison before) {
            return (annotation.coder().equals(Coder.AGREED.id()) ? before.withCoder(Coder.AGREED) : before).with(annotation);
        }
    }

    /** What was found again in a newer text is what the annotation is about. */
    record Confirm(String id) implements CodingEdit {

        @Override
        public Comparison apply(Comparison before) {
            return Optional.ofNullable(before.annotations().get(id))
                    .map(known -> before.with(known.withTarget(known.target().confirmed(before::article)))).orElse(before);
        }
    }

    record RemoveAnnotation(String id) implements CodingEdit {

        @Override
        public Comparison apply(Comparison before) {
            Map<String, Annotation> rest = new LinkedHashMap<>(before.annotations());
            rest.remove(id);
            return before.withAnnotations(rest);
        }
    }
}
