package org.retold.ui.differences;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;

/**
 * What is possibly opposed: two lists of sentences a topic, in the order in which they were found. It concerns every reader,
 * whatever the base is.
 */
final class OpposedEntries {

    private final Standpoint standpoint;

    OpposedEntries(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    Stream<Entry> all() {
        List<Difference.Opposed> topics = standpoint.collation().differences().stream().filter(Difference.Opposed.class::isInstance)
                .map(Difference.Opposed.class::cast).toList();
        return IntStream.range(0, topics.size()).mapToObj(i -> entry(topics.get(i), i)).flatMap(Optional::stream);
    }

    private Optional<Entry> entry(Difference.Opposed opposed, int order) {
        List<Reading> left = side(opposed.left(), opposed.cues());
        List<Reading> right = side(opposed.right(), opposed.cues());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Set<String> concerned = new HashSet<>();
        Stream.concat(left.stream(), right.stream()).forEach(reading -> concerned.add(reading.sigil()));
        return Optional.of(new Entry(List.of(Difference.Kind.OPPOSED), KindWords.one(Difference.Kind.OPPOSED),
                OpposedTitle.of(opposed.topic(), left, right),
                left, right, concerned, Entry.Scope.BASE, opposed.strength(), order));
    }

    private List<Reading> side(List<Difference.Member> members, List<Difference.Member> cues) {
        return members.stream().filter(member -> standpoint.shows(List.of(member.article())))
                .map(member -> standpoint.passages(member.article(), List.of(member.passage()), cuesIn(member, cues),
                        Mark.Style.BOXED)).toList();
    }

    private static List<Span> cuesIn(Difference.Member member, List<Difference.Member> cues) {
        return cues.stream().filter(cue -> cue.article().equals(member.article()) && cue.passage() == member.passage())
                .map(Difference.Member::span).distinct().sorted().toList();
    }
}
