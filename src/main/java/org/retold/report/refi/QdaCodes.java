package org.retold.report.refi;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.report.ProgramVersion;
import org.retold.report.StableIds;
import org.retold.report.markup.Markup;

/** A codebook as REFI-QDA has it: codes within those above them. A withdrawn code is one that cannot be coded with. */
public final class QdaCodes {

    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    private final Codebook codebook;
    private final StableIds ids;
    private final Markup xml;

    QdaCodes(Codebook codebook, StableIds ids, Markup xml) {
        this.codebook = codebook;
        this.ids = ids;
        this.xml = xml;
    }

    /** A codebook that stands by itself, a {@code .qdc}. One without codes is no codebook to other programs. */
    public static void write(Codebook codebook, StableIds ids, Writer out) throws IOException {
        Markup xml = new Markup(out, Markup.Flavour.XML);
        xml.start("CodeBook").attribute("xmlns", NAMESPACE).attribute("origin", "Retold " + ProgramVersion.current()).newLine();
        new QdaCodes(codebook, ids, xml).write();
        xml.end().newLine();
    }

    void write() throws IOException {
        xml.start("Codes").newLine();
        write(Optional.empty());
        xml.end().newLine();
    }

    private void write(Optional<String> parent) throws IOException {
        List<Code> under = codebook.codes().stream().filter(code -> code.parent().equals(parent)).toList();
        for (Code code : under) {
            xml.start("Code").attribute("guid", ids.of("code", code.id())).attribute("name", code.name())
                    .attribute("isCodable", !code.withdrawn()).attribute("color", code.colour());
            if (!code.description().isEmpty()) {
                xml.element("Description", code.description());
            }
            write(Optional.of(code.id()));
            xml.end().newLine();
        }
    }
}
