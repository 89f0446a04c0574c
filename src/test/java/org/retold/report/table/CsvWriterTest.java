package org.retold.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.intake.CsvReader;
import org.retold.report.Specimen;

class CsvWriterTest {

    private static String line(Object... fields) {
        StringWriter out = new StringWriter();
        try {
            new CsvWriter(out).line(fields);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    @Test
    void quotesWhatHasToBeAndNothingElse() {
        assertEquals("a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",,7,0.5\r\n", line("a", "b,c", "d \"e\"", "f\ng", null, 7, 0.5));
    }

    @Test
    void defusesFormulas() {
        assertEquals("'=1+1,'+x,'-x,'@x,'\tx,\"'\rx\",'＝x\r\n", line("=1+1", "+x", "-x", "@x", "\tx", "\rx", "＝x"));
        assertEquals("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n", line("=HYPERLINK(\"x\",\"y\")"));
    }

    @Test
    void numbersStayNumbersWhereverTheyComeFrom() {
        assertEquals("-5,-5,+4.2,\"-1,000\",-3 %\r\n", line(-5, "-5", "+4.2", "-1,000", "-3 %"));
    }

    @Test
    void whatIsDefusedIsReadBackAsItWas() {
        for (String text : Specimen.NAUGHTY) {
            assertEquals(List.of(List.of("a", "b", "c"), List.of("x", text, "y")), CsvReader.read(line("a", "b", "c") + line("x", text, "y")), text);
        }
    }
}
