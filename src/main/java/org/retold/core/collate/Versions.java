package org.retold.core.collate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retold.core.align.Alignment;
import org.retold.core.align.Linker;
import org.retold.core.align.Pairing;
import org.retold.core.align.Places;
import org.retold.core.align.Regime;
import org.retold.core.align.RevisionAligner;
import org.retold.core.align.Telling;
import org.retold.core.collate.Options.EngineChoice;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;
import org.retold.core.text.LanguageGuess;
import org.retold.core.text.Languages;

/**
 * Two versions of one text. Meaning is asked for only where the wording does not already tell: not for what stands in both,
 * and not where so much changed that it would take longer than a reader waits.
 */
final class Versions {

    /** Characters that are changed on both sides together, above which words alone decide. */
    private static final int WORTH_UNDERSTANDING = 120_000;

    private final List<String> a;
    private final List<String> b;
    private final Understanding understanding;

    Versions(List<String> a, List<String> b, Understanding understanding) {
        this.a = a;
        this.b = b;
        this.understanding = understanding;
    }

    /** One for each of the two. */
    List<Locale> languages() {
        return List.of(language(a), language(b));
    }

    Regime regime(Progress progress) {
        return Regime.of(a, b, () -> Similarity.of(Stream.concat(a.stream(), b.stream()).toList(), Optional.empty(), progress),
                Places.inTurn(a.size()), byWords(), false);
    }

    /** As versions, whatever they are. */
    Alignment align(EngineChoice engine, Progress progress) {
        RevisionAligner aligner = new RevisionAligner(a, b);
        List<String> open = Stream.concat(aligner.openA().stream().map(a::get), aligner.openB().stream().map(b::get)).toList();
        boolean understand = engine != EngineChoice.LEXICAL && !byWords() && !open.isEmpty()
                && (engine == EngineChoice.SEMANTIC || length(open) <= WORTH_UNDERSTANDING);
        Optional<List<float[]>> vectors = understand ? understanding.of(open, progress).known() : Optional.empty();
        Similarity similarity = Similarity.of(open, vectors, progress);
        Places places = Places.inTurn(aligner.openA(), aligner.openB());
        return Linker.link(Telling.of(a), Telling.of(b),
                new Pairing(aligner.align(similarity, places, byWords(), progress), List.of()));
    }

    private boolean byWords() {
        return !languages().stream().allMatch(Languages::mayBeEnglish);
    }

    private static int length(List<String> passages) {
        return passages.stream().mapToInt(String::length).sum();
    }

    /** Unknown where it cannot be told. */
    private static Locale language(List<String> passages) {
        StringBuilder start = new StringBuilder();
        IntStream.range(0, passages.size()).takeWhile(_ -> start.length() < 20_000)
                .forEach(i -> start.append(passages.get(i)).append('\n'));
        return LanguageGuess.of(start.toString()).orElse(Locale.ROOT);
    }
}
