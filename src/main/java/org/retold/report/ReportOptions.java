package org.retold.report;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How a report is written.
 *
 * @param naming        what outlets are called in it
 * @param byteOrderMark whether tables begin with one, which some spreadsheets need to see that they are UTF-8
 * @param coders        ids of those whose codings are written; everybody's where empty
 * @param made          when
 * @param version       of the program
 */
public record ReportOptions(Naming naming, boolean byteOrderMark, Optional<Set<String>> coders, Instant made, String version) {

    public ReportOptions {
        coders = coders.map(Set::copyOf);
    }

    /** Everything, under its own names. */
    public static ReportOptions of(Instant made) {
        return new ReportOptions(Naming.SHOWN, false, Optional.empty(), made, ProgramVersion.current());
    }

    public ReportOptions withNaming(Naming newNaming) {
        return new ReportOptions(newNaming, byteOrderMark, coders, made, version);
    }

    public ReportOptions withByteOrderMark(boolean marked) {
        return new ReportOptions(naming, marked, coders, made, version);
    }

    public ReportOptions withCoders(Set<String> chosen) {
        return new ReportOptions(naming, byteOrderMark, Optional.of(chosen), made, version);
    }

    /** What is written: of the coders chosen, under the names asked for. */
    public ReportInput applied(ReportInput input) {
        ReportInput chosen = input.only(coders);
        return naming == Naming.SHOWN ? chosen : Disguise.of(chosen, naming);
    }
}
