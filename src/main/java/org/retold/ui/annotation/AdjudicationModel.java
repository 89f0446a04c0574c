package org.retold.ui.annotation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retold.core.agreement.Adjudication;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

/** What is to be settled between coders, and what settling it does. No coder's own annotation is changed by it. */
public final class AdjudicationModel {

    /** Which units are listed. */
    public enum Filter {
        ALL, DISPUTED, OPEN;

        String words() {
            return Messages.words("adjudication.filter." + name().toLowerCase(Locale.ROOT));
        }

        private boolean shows(Adjudication.Case one) {
            return switch (this) {
                case ALL -> true;
                case DISPUTED -> !one.isAgreed();
                case OPEN -> !one.isAgreed() && one.settled().isEmpty();
            };
        }
    }

    private final ComparisonModel model;
    private final InstantSource clock;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private Adjudication adjudication = new Adjudication(List.of(), List.of());

    public AdjudicationModel(ComparisonModel model, InstantSource clock) {
        this.model = model;
        this.clock = clock;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Finds everything anew from the comparison. */
    public void refresh() {
        adjudication = Adjudication.of(List.copyOf(comparison().annotations().values()),
                comparison().articles().stream().map(Article::sigil).toList());
    }

    /** Ids, in the order of the columns. */
    public List<String> coders() {
        return adjudication.coders();
    }

    public List<Adjudication.Case> all() {
        return adjudication.cases();
    }

    public List<Adjudication.Case> shown() {
        return adjudication.cases().stream().filter(filter.get()::shows).toList();
    }

    public long disputed() {
        return adjudication.cases().stream().filter(one -> !one.isAgreed()).count();
    }

    public long settled() {
        return adjudication.cases().stream().filter(one -> one.settled().isPresent()).count();
    }

    /** Settles upon what one coder gave; false where that coder did not work on it. */
    public boolean agreeWith(Adjudication.Case one, int column) {
        Optional<Set<String>> given = column < one.given().size() ? one.given().get(column) : Optional.empty();
        given.ifPresent(codes -> settle(one, comparison().codebook().codes().stream().map(Code::id).filter(codes::contains).toList(),
                given.get().isEmpty()));
        return given.isPresent();
    }

    /** Gives or takes a code of what is settled upon. */
    public void toggle(Adjudication.Case one, Code code) {
        List<String> codes = new ArrayList<>(one.settled().map(Annotation::codes).orElse(List.of()));
        if (!codes.remove(code.id())) {
            if (!comparison().codebook().several()) {
                codes.clear();
            }
            codes.add(code.id());
        }
        settle(one, codes, false);
    }

    public void takeBack(Adjudication.Case one) {
        one.settled().ifPresent(annotation -> model.perform(new CodingEdit.RemoveAnnotation(annotation.id())));
    }

    /** Selects the unit's first passage. */
    public void showInText(Adjudication.Case one) {
        Anchor anchor = one.target().anchors().getFirst();
        comparison().find(anchor.article()).flatMap(article -> article.passages().stream()
                        .filter(passage -> passage.span().end() > anchor.span().start()).findFirst())
                .ifPresent(passage -> model.selectionProperty().set(Optional.of(new PassageRef(anchor.article(), passage.index()))));
    }

    /** @param nothing whether it is settled that the unit has no code, which is noted in words */
    private void settle(Adjudication.Case one, List<String> codes, boolean nothing) {
        Instant now = clock.instant();
        Annotation known = one.settled().orElse(new Annotation(UUID.randomUUID().toString(), one.target(), List.of(), "", Coder.AGREED.id(), now, now));
        Annotation settled = known.withCodes(codes, now).withNote(nothing ? Messages.words("adjudication.no-code") : "", now);
        if (!settled.isEmpty()) {
            model.perform(new CodingEdit.Annotate(settled));
        } else {
            takeBack(one);
        }
    }

    private Comparison comparison() {
        return model.readableProperty().get();
    }
}
