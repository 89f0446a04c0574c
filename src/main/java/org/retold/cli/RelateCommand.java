package org.retold.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.collate.Collator;
import org.retold.core.collate.PassagePair;
import org.retold.core.collate.Relatedness;
import org.retold.core.difference.opposition.Opposition.Cue;
import org.retold.core.text.CodePoints;
import org.retold.core.text.Span;
import org.retold.json.Json;
import org.retold.report.ComparisonJson;
import org.retold.report.DeltaJson;
import picocli.CommandLine.Command;

/**
 * Relates pairs of single passages: a JSON object a line in, one a line out, in the same order. Works in batches, because
 * the semantic model is quicker so; they are always of one size, so that the same input gives the same answers.
 */
@Command(name = "relate", description = "Says how alike pairs of single passages are, and which words differ.",
        footer = {"", "In, a line:   {\"id\": \"x\", \"a\": \"one passage\", \"b\": \"another\"}",
            "Out, a line:  {\"id\": \"x\", \"strength\": 0.83, \"relation\": \"edited\", \"deltas\": […], \"opposed\": false, \"cues\": []}"})
final class RelateCommand extends PairsCommand {

    private static final int BATCH = 256;

    RelateCommand(Console console) {
        super(console);
    }

    @Override
    void run(Collator collator, Output out, ProgressLine progress) throws UnusableInput, IOException {
        try (JsonLines lines = pairs()) {
            long done = 0;
            for (Batch batch = read(lines); !batch.ids.isEmpty(); batch = read(lines)) {
                List<Relatedness> answers = collator.relate(batch.pairs, engine(), progress);
                for (int i = 0; i < answers.size(); i++) {
                    out.write(Json.write(tree(batch.ids.get(i), batch.pairs.get(i), answers.get(i))));
                }
                out.flush();
                done += answers.size();
                progress.count(done);
            }
        }
    }

    private static Batch read(JsonLines lines) throws UnusableInput {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        while (batch.ids.size() < BATCH) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            batch.ids.add(line.get().id());
            batch.pairs.add(new PassagePair(line.get().text("a"), line.get().text("b")));
        }
        return batch;
    }

    private static Map<String, Object> tree(Object id, PassagePair pair, Relatedness answer) {
        CodePoints a = new CodePoints(pair.a());
        CodePoints b = new CodePoints(pair.b());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("strength", ComparisonJson.strength(answer.strength()));
        tree.put("relation", ComparisonJson.word(answer.relation()));
        tree.put("deltas", DeltaJson.of(answer.deltas(), a, b));
        tree.put("opposed", answer.opposition().opposed());
        tree.put("cues", answer.opposition().cues().stream().map(cue -> tree(cue, a, b)).toList());
        return tree;
    }

    private static Map<String, Object> tree(Cue cue, CodePoints a, CodePoints b) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("a", pair(cue.a(), a));
        tree.put("b", pair(cue.b(), b));
        tree.put("why", cue.why());
        return tree;
    }

    private static List<Integer> pair(Optional<Span> span, CodePoints text) {
        return span.map(text::pair).orElse(null);
    }

    private record Batch(List<Object> ids, List<PassagePair> pairs) {
    }
}
