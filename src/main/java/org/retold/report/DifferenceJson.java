package org.retold.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.collate.Collation;
import org.retold.core.difference.Difference;

/** One difference as a tree for JSON: what every kind has, and what its kind adds. */
final class DifferenceJson {

    private final Offsets offsets;
    private final Summary summary;

    DifferenceJson(Collation collation, Offsets offsets) {
        this.offsets = offsets;
        this.summary = new Summary(collation, offsets);
    }

    Map<String, Object> tree(Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", ComparisonJson.word(difference.kind()));
        addOwn(tree, difference);
        tree.put("strength", ComparisonJson.strength(difference.strength()));
        tree.put("summary", summary.of(difference));
        return tree;
    }

    private void addOwn(Map<String, Object> tree, Difference difference) {
        if (!(difference instanceof Difference.Opposed)) {
            tree.put("spans", offsets.pairs(difference.spans()));
        }
        switch (difference) {
            case Difference.OneSided oneSided -> {
                tree.put("base", oneSided.base());
                if (oneSided.kind() == Difference.Kind.DROPPED) {
                    tree.put("absent", oneSided.absent());
                }
            }
            case Difference.Linked linked -> tree.put("paragraphs", offsets.ordered(linked.paragraphs()));
            case Difference.Quote quote -> {
                tree.put("change", quote.change().stream().sorted().map(ComparisonJson::word).toList());
                tree.put("speakers", offsets.ordered(quote.speakers()));
            }
            case Difference.Figure figure -> {
                tree.put("change", ComparisonJson.word(figure.change()));
                tree.put("values", offsets.ordered(figure.values()));
            }
            case Difference.Name name -> {
                tree.put("change", ComparisonJson.word(name.change()));
                tree.put("values", offsets.ordered(name.values()));
            }
            case Difference.Opposed opposed -> {
                tree.put("topic", opposed.topic());
                tree.put("left", members(opposed.left()));
                tree.put("right", members(opposed.right()));
                tree.put("cues", members(opposed.cues()));
            }
        }
    }

    private List<Map<String, Object>> members(List<Difference.Member> members) {
        return members.stream().map(this::member).toList();
    }

    private Map<String, Object> member(Difference.Member member) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("article", member.article());
        tree.put("span", offsets.of(member.article()).pair(member.span()));
        return tree;
    }
}
