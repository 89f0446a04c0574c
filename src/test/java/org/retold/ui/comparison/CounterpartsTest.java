package org.retold.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.collate.Collation;
import org.retold.core.collate.EngineReport;
import org.retold.core.collate.Tellings;

class CounterpartsTest {

    @Test
    void theClosestLinkSaysHowAPassageIsToldThoughAnotherIsStronger() {
        Link edited = new Link(List.of(1), List.of(2), Relation.EDITED, false, .7, Origin.AUTOMATIC, List.of());
        Collation collation = new Collation(List.of(Tellings.article("A", 3), Tellings.article("B", 3)), "A",
                new EngineReport(EngineReport.Engine.LEXICAL, Optional.empty(), List.of()),
                List.of(Tellings.pair("A", "B", Tellings.link(1, 1, .8), edited)), List.of(), List.of(), List.of(), List.of());
        Counterparts.Telling telling = Counterparts.of(collation, new PassageRef("A", 1)).tellings().get("B");
        assertEquals(List.of(1, 2), telling.passages());
        assertEquals(Optional.of(Relation.EDITED), telling.link().map(Link::relation));
    }
}
