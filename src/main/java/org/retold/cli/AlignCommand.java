package org.retold.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.collate.Collator;
import org.retold.json.Json;
import org.retold.report.ComparisonJson;
import picocli.CommandLine.Command;

/** Aligns pairs of texts that are already split into passages: a JSON object a line in, one a line out, in the same order. */
@Command(name = "align", description = "Aligns pairs of texts that are already split into passages.",
        footer = {"", "In, a line:   {\"id\": \"x\", \"a\": [\"passage\", …], \"b\": [\"passage\", …]}",
            "Out, a line:  {\"id\": \"x\", \"links\": [{\"a\": [3], \"b\": [5, 6], \"relation\": \"paraphrased\", …}], \"related\": […]}"})
final class AlignCommand extends PairsCommand {

    AlignCommand(Console console) {
        super(console);
    }

    @Override
    void run(Collator collator, Output out, ProgressLine progress) throws UnusableInput, IOException {
        try (JsonLines lines = pairs()) {
            long done = 0;
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                out.write(Json.write(answer(line.get(), collator, progress)));
                out.flush();
                progress.count(++done);
            }
        }
    }

    private Map<String, Object> answer(Line line, Collator collator, ProgressLine progress) throws UnusableInput {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", line.id());
        Alignment alignment = collator.align(line.texts("a"), line.texts("b"), engine(), progress);
        answer.put("links", alignment.links().stream().map(AlignCommand::tree).toList());
        answer.put("related", alignment.related().stream().map(AlignCommand::tree).toList());
        return answer;
    }

    private static Map<String, Object> tree(Link link) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("a", link.a());
        tree.put("b", link.b());
        tree.put("relation", ComparisonJson.word(link.relation()));
        tree.put("moved", link.moved());
        tree.put("strength", ComparisonJson.strength(link.strength()));
        return tree;
    }
}
