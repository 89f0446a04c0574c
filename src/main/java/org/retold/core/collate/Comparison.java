package org.retold.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retold.core.align.Alignment;
import org.retold.core.align.ClaimAligner;
import org.retold.core.align.Linker;
import org.retold.core.align.OutletAligner;
import org.retold.core.align.Pairing;
import org.retold.core.align.Places;
import org.retold.core.align.Regime;
import org.retold.core.align.RevisionAligner;
import org.retold.core.align.Telling;
import org.retold.core.collate.EngineReport.Engine;
import org.retold.core.collate.Options.EngineChoice;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/**
 * All tellings of a comparison and how alike their passages are: by meaning between those whose language the model knows, if
 * it can be used; by words elsewhere.
 */
final class Comparison {

    private final List<Telling> tellings;
    private final List<Integer> placeInMeaning = new ArrayList<>();
    private final Optional<Passages> meaning;
    private final Optional<Passages> wording;
    private final EngineReport report;

    /** @param languages one a telling; where one is unknown, English is taken for granted */
    Comparison(List<Telling> tellings, List<Locale> languages, EngineChoice choice, Understanding understanding,
               Progress progress) {
        this.tellings = List.copyOf(tellings);
        List<Telling> english = new ArrayList<>();
        for (int t = 0; t < tellings.size(); t++) {
            boolean known = isEnglish(languages.get(t));
            placeInMeaning.add(known ? english.size() : -1);
            if (known) {
                english.add(tellings.get(t));
            }
        }
        EngineNotes notes = new EngineNotes();
        if (choice == EngineChoice.LEXICAL) {
            notes.chosen();
        }
        meaning = choice == EngineChoice.LEXICAL || english.size() < 2 ? Optional.empty()
                : understood(english, understanding, notes, progress);
        boolean all = meaning.isPresent() && english.size() == tellings.size();
        wording = all ? Optional.empty() : Optional.of(Passages.of(tellings, Optional.empty(), progress));
        if (choice != EngineChoice.LEXICAL) {
            languages.stream().filter(language -> !isEnglish(language)).distinct().forEach(notes::language);
        }
        report = notes.report(meaning.isPresent() ? Engine.SEMANTIC : Engine.LEXICAL);
    }

    private static Optional<Passages> understood(List<Telling> english, Understanding understanding, EngineNotes notes,
                                                 Progress progress) {
        Understanding.Vectors vectors = understanding.of(Passages.texts(english), progress);
        vectors.model().ifPresent(notes::model);
        vectors.whyNot().ifPresent(notes::unavailable);
        return vectors.known().map(known -> Passages.of(english, Optional.of(known), progress));
    }

    static boolean isEnglish(Locale language) {
        return switch (language.getLanguage()) {
            case "en", "und", "" -> true;
            default -> false;
        };
    }

    EngineReport report() {
        return report;
    }

    Alignment align(int x, int y, Progress progress) {
        Pairing pairing = isUnderstood(x) && isUnderstood(y)
                ? pairing(meaning.orElseThrow(), tellings.get(x), tellings.get(y),
                        placeInMeaning.get(x), placeInMeaning.get(y),
                        false, progress)
                : pairing(wording.orElseThrow(), tellings.get(x), tellings.get(y), x, y,
                        placeInMeaning.get(x) < 0 || placeInMeaning.get(y) < 0, progress);
        return Linker.link(tellings.get(x), tellings.get(y), pairing);
    }

    /** What two passages say alike beyond the common topic, by meaning where that is known of both. */
    double closeness(int x, int i, int y, int j) {
        boolean understood = isUnderstood(x) && isUnderstood(y);
        Passages passages = understood ? meaning.orElseThrow() : wording.orElseThrow();
        int first = passages.places().get(understood ? placeInMeaning.get(x) : x)[i];
        int second = passages.places().get(understood ? placeInMeaning.get(y) : y)[j];
        Similarity similarity = passages.similarity();
        return similarity.scale() == Similarity.Scale.CENTRED ? similarity.cosine(first, second) : similarity.words(first, second);
    }

    private boolean isUnderstood(int telling) {
        return meaning.isPresent() && placeInMeaning.get(telling) >= 0;
    }

    private static Pairing pairing(Passages passages, Telling a, Telling b, int x, int y, boolean byWords, Progress progress) {
        int[] placesA = passages.places().get(x);
        int[] placesB = passages.places().get(y);
        Places places = Places.of(passage -> placesA[passage], passage -> placesB[passage]);
        Regime regime = Regime.of(a.texts(), b.texts(), passages.similarity(), places, byWords);
        if (regime == Regime.TWO_OUTLETS) {
            return OutletAligner.align(passages.similarity(), placesA, placesB, progress);
        }
        return new Pairing(new RevisionAligner(a.texts(), b.texts()).align(passages.similarity(), places,
                regime == Regime.REWRITTEN, progress), List.of());
    }

    /** Aligns two sides of which one may be a single claim, looked for in the other. */
    Alignment search(Progress progress) {
        Similarity similarity = meaning.or(() -> wording).orElseThrow().similarity();
        int[] a = meaning.or(() -> wording).orElseThrow().places().getFirst();
        int[] b = meaning.or(() -> wording).orElseThrow().places().getLast();
        Pairing pairing = a.length == 1 ? ClaimAligner.align(similarity, a[0], b, progress)
                : ClaimAligner.align(similarity, b[0], a, progress).reversed();
        return Linker.link(tellings.getFirst(), tellings.getLast(), pairing);
    }
}
