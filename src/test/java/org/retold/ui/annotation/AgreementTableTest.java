package org.retold.ui.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.core.agreement.Adjudication;
import org.retold.core.agreement.Bootstrap;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.comparison.Comparison;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.Tellings;

class AgreementTableTest {

    private final ComparisonModel model = Tellings.model();
    private final CodingDesk desk = new CodingDesk(model, () -> Instant.EPOCH);
    private final AdjudicationModel adjudication = new AdjudicationModel(model, () -> Instant.EPOCH);

    @BeforeEach
    void codes() {
        IntStream.range(0, 2).forEach(i -> model.perform(new CodingEdit.PutCode(NewCode.in(comparison().codebook()))));
    }

    private Comparison comparison() {
        return model.comparisonProperty().get();
    }

    private void code(String coder, int... keys) {
        desk.codeAs(coder);
        for (int passage = 0; passage < keys.length; passage++) {
            model.selectionProperty().set(Optional.of(new PassageRef("A", passage)));
            desk.press(keys[passage]);
        }
    }

    private AgreementTable.Line line(AgreementTable table, String name) {
        return table.sections().getFirst().lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void figuresStandForAllEachCodeAndEachArticle() {
        code("Mara", 1, 2, 1, 2);
        code("Ilse", 1, 2, 1, 1);
        AgreementTable table = AgreementTable.of(comparison(), AgreementTable.UnitKind.PASSAGES, false, Optional.empty());
        assertEquals(List.of("4", "75.0 %", "0.500", "0.533"), line(table, "Overall").figures());
        assertEquals(line(table, "Overall").figures(), line(table, "Code 1").figures());
        assertEquals(line(table, "Overall").figures(), line(table, "A Herald").figures());
        assertTrue(table.tsv().contains("Overall\t4\t75.0 %\t0.500\t0.533\n"), table.tsv());
        assertEquals(2, table.sections().size());
    }

    @Test
    void whatCannotBeComputedIsSaidInWords() {
        code("Mara", 1, 1, 1);
        code("Ilse", 1, 1, 1);
        AgreementTable table = AgreementTable.of(comparison(), AgreementTable.UnitKind.PASSAGES, false, Optional.of(new Bootstrap(20, 0.95, 1)));
        assertEquals("not computable: all coders used one code", line(table, "Overall").figures().getLast());
        assertFalse(table.tsv().contains("NaN"));
        assertEquals("not computable: nothing is coded", line(AgreementTable.of(comparison(), AgreementTable.UnitKind.LINKS, false,
                Optional.empty()), "Overall").figures().getLast());
    }

    @Test
    void intervalsStandBesideAlpha() {
        code("Mara", 1, 2, 1, 2);
        code("Ilse", 1, 2, 1, 1);
        AgreementTable table = AgreementTable.of(comparison(), AgreementTable.UnitKind.PASSAGES, true, Optional.of(new Bootstrap(200, 0.95, 1)));
        assertTrue(line(table, "A Herald").figures().getLast().matches("0\\.\\d{3}  \\(-?\\d\\.\\d{3} to 1\\.000\\)"), table.tsv());
    }

    @Test
    void settlingWithACoderLeavesEverybodysCodingsAlone() {
        code("Mara", 1, 2);
        code("Ilse", 1, 1);
        List<Annotation> before = List.copyOf(comparison().annotations().values());
        adjudication.refresh();
        Adjudication.Case disputed = adjudication.all().stream().filter(one -> !one.isAgreed()).findFirst().orElseThrow();
        assertTrue(adjudication.agreeWith(disputed, 1));
        assertFalse(adjudication.agreeWith(disputed, 5));
        adjudication.refresh();
        adjudication.filterProperty().set(AdjudicationModel.Filter.OPEN);
        assertEquals(List.of(), adjudication.shown());
        assertEquals(1, adjudication.settled());
        assertTrue(comparison().annotations().values().containsAll(before));
        Annotation settled = List.copyOf(comparison().annotations().values()).getLast();
        assertEquals(Coder.AGREED.id(), settled.coder());
        assertEquals(List.of(comparison().codebook().ofKey(1).map(Code::id).orElseThrow()), settled.codes());
        adjudication.toggle(adjudication.all().get(1), comparison().codebook().ofKey(2).orElseThrow());
        adjudication.refresh();
        assertEquals(2, adjudication.all().get(1).settled().orElseThrow().codes().size());
        adjudication.takeBack(adjudication.all().get(1));
        assertEquals(before, List.copyOf(comparison().annotations().values()));
    }
}
