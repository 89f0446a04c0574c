package org.retold.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutletLinesTest {

    private static OutletLines lines(String outlet, String... others) {
        return OutletLines.of(outlet, Stream.concat(Stream.of(outlet), Stream.of(others)).toList());
    }

    @Test
    void whatANameBeginsWithLikeAnotherStandsAlone() {
        assertEquals(new OutletLines("Courier", "(002)"), lines("Courier (002)", "Courier (000)", "Herald"));
        assertEquals(new OutletLines("Harbour Daily", "Post"), lines("Harbour Daily Post", "Harbour Daily Mail", "Harbour Gazette"));
        assertEquals(new OutletLines("Courier", ""), lines("Courier", "Courier (2)"));
    }

    @Test
    void aLongNameIsDividedInTheMiddle() {
        assertEquals(new OutletLines("Evening", "Standard"), lines("Evening Standard", "Herald"));
        assertEquals(new OutletLines("The Harbour", "Times Weekly"), lines("The Harbour Times Weekly", "Herald"));
        assertEquals(new OutletLines("The Estuary", "Courier"), lines("The Estuary Courier", "The Northern Ledger"));
        assertEquals(new OutletLines("Handelskammer", ""), lines("Handelskammer", "Herald"));
    }

    @Test
    void aShortNameStandsOnOneLine() {
        assertEquals(new OutletLines("NBC News", ""), lines("NBC News", "Herald"));
    }
}
