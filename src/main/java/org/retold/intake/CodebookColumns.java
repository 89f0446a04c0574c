package org.retold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retold.intake.CodebookFile.Draft;

/**
 * A codebook as a table. The head names the columns, in any order and case: {@code name} (or code, tag, codename) has to be there;
 * {@code description} (definition, memo), {@code colour} (color), {@code pattern}, {@code key}, {@code parent} (category, group; the
 * id or name of the code above), {@code withdrawn} (yes or no) and {@code id} (guid) may be.
 */
final class CodebookColumns {

    private static final Set<String> NAME = Set.of("name", "code", "tag", "codename", "code name");
    private static final Set<String> DESCRIPTION = Set.of("description", "definition", "memo");
    private static final Set<String> COLOUR = Set.of("colour", "color");
    private static final Set<String> PARENT = Set.of("parent", "category", "group");
    private static final Set<String> ID = Set.of("id", "guid");

    private final List<String> head;

    private CodebookColumns(List<String> head) {
        this.head = head.stream().map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
    }

    static List<Draft> read(List<List<String>> lines, String name) throws UnreadableException {
        CodebookColumns columns = new CodebookColumns(lines.isEmpty() ? List.of() : lines.getFirst());
        if (columns.head.stream().noneMatch(NAME::contains)) {
            throw new UnreadableException(Fault.NO_NAMES, name);
        }
        List<Draft> drafts = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Draft draft = columns.draft(line);
            if (!draft.name().isBlank()) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private Draft draft(List<String> line) {
        return new Draft(field(line, ID), field(line, NAME), field(line, DESCRIPTION), field(line, COLOUR), field(line, Set.of("pattern")), field(line, Set.of("key")),
                field(line, PARENT), Set.of("yes", "true", "1").contains(field(line, Set.of("withdrawn")).toLowerCase(Locale.ROOT)));
    }

    private String field(List<String> line, Set<String> names) {
        for (int i = 0; i < Math.min(line.size(), head.size()); i++) {
            if (names.contains(head.get(i))) {
                return line.get(i).strip();
            }
        }
        return "";
    }
}
