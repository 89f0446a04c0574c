package org.retold.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Pattern;

class CodebookFileTest {

    private static Codebook read(String text) throws UnreadableException {
        return CodebookFile.read(text.getBytes(UTF_8), "codes", Codebook.EMPTY);
    }

    @Test
    void readsATableWhateverItsColumnsAreCalledAndPartedBy() throws UnreadableException {
        Codebook codebook = read("\uFEFFTag;Memo;Category;Color\r\nCause;\"why; it\nhappened\";;#1A7F37\r\nBlame;;Cause;red\r\n\r\n;nameless;;\r\n");
        Code cause = codebook.codes().get(0);
        assertEquals(List.of("Cause", "Blame"), codebook.codes().stream().map(Code::name).toList());
        assertEquals("why; it\nhappened", cause.description());
        assertEquals("#1a7f37", cause.colour());
        assertEquals(Optional.of(cause.id()), codebook.codes().get(1).parent());
        assertEquals(cause.id(), read("name\nCause\n").codes().getFirst().id(), "the same code in another file of the same name is the same");
    }

    @Test
    void takesBackWhatKeepsSpreadsheetsFromRunningFormulas() throws UnreadableException {
        assertEquals(List.of("-Blame", "'=x", "=1+1"), read("name\n'-Blame\n''=x\n'=1+1\n").codes().stream().map(Code::name).toList());
    }

    @Test
    void leavesOutWhatCannotBeAndKeepsTheCodes() throws UnreadableException {
        Codebook codebook = read("name,key,parent,pattern\nA,1,B,wavy\nB,1,A,none\nC,12,nowhere,\n");
        assertEquals(3, codebook.codes().size());
        assertEquals(List.of(Optional.of(1), Optional.empty(), Optional.empty()), codebook.codes().stream().map(Code::key).toList());
        assertEquals(1, codebook.codes().stream().filter(code -> code.parent().isPresent()).count());
        assertEquals(Pattern.WAVY, codebook.codes().getFirst().pattern());
    }

    @Test
    void readsTheCodesOfOtherPrograms() throws UnreadableException {
        Codebook codebook = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other 1.0"><Codes>
                  <Code guid="{1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294}" name="Frames" isCodable="false" color="#46AA00"><Description>how it is told &amp; why</Description>
                    <Code guid="2FF58B12-6F6F-4B0C-8BE5-BBDC91F55294" name="Blame" isCodable="true"/></Code>
                </Codes><Sets><Set name="s" guid="3FF58B12-6F6F-4B0C-8BE5-BBDC91F55294"/></Sets></CodeBook>""");
        assertEquals("1ff58b12-6f6f-4b0c-8be5-bbdc91f55294", codebook.codes().getFirst().id());
        assertEquals("how it is told & why", codebook.codes().getFirst().description());
        assertEquals("#46aa00", codebook.codes().getFirst().colour());
        assertEquals(Optional.of(codebook.codes().getFirst().id()), codebook.codes().get(1).parent());
    }

    @Test
    void saysWhatIsWrong() {
        assertSentence("\"name\"", "first,second\n1,2\n");
        assertSentence("holds no codes", "name\n");
        assertSentence("line 1", "<CodeBook><Codes>");
        assertSentence("XML", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><CodeBook><Code guid=\"1\" name=\"x\"><Description>&e;</Description></Code></CodeBook>");
    }

    private static void assertSentence(String about, String text) {
        String sentence = assertThrows(UnreadableException.class, () -> read(text)).getMessage();
        assertTrue(sentence.startsWith("codes ") && sentence.contains(about), sentence);
    }
}
