package org.retold.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Pattern;

/**
 * Reads a codebook from a table (CSV with a head, see {@link CodebookColumns}) or from REFI-QDA ({@code .qdc}). A code without an
 * id gets one made of its name and those above it, so that the same file read by two people gives the same codes; one without a
 * colour or pattern gets the next that is free. REFI-QDA has no patterns and keys: a code that was known before keeps its own.
 * What does not fit (a key given twice, a parent that is not there) is left out of a code; no code is.
 */
public final class CodebookFile {

    private static final List<String> COLOURS = List.of("#0969da", "#bc4c00", "#1a7f37", "#8250df", "#9a6700", "#a40e26", "#0a7ea4", "#57606a");
    private static final java.util.regex.Pattern COLOUR = java.util.regex.Pattern.compile("#[0-9a-f]{6}");

    /** A code as a file has it; what is not said is empty. */
    record Draft(String id, String name, String description, String colour, String pattern, String key, String parent, boolean withdrawn) {
    }

    private final Map<String, Draft> byId = new LinkedHashMap<>();
    private final Codebook known;

    private CodebookFile(Codebook known) {
        this.known = known;
    }

    /**
     * @param bytes of the file
     * @param name  of the file, for the sentence that says what is wrong with it
     * @param known the codebook whose place it is to take
     */
    public static Codebook read(byte[] bytes, String name, Codebook known) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.UTF_8).replace("\u0000", "");
        boolean isRefi = head.stripLeading().replace("\uFEFF", "").startsWith("<");
        List<Draft> drafts = isRefi ? QdaCodebook.read(bytes, name)
                : CodebookColumns.read(CsvReader.read(Encoding.decode(bytes, false)), name);
        if (drafts.isEmpty()) {
            throw new UnreadableException(Fault.NO_CODES, name);
        }
        CodebookFile file = new CodebookFile(isRefi ? known : Codebook.EMPTY);
        drafts.forEach(file::add);
        return file.codebook();
    }

    private void add(Draft draft) {
        String id = draft.id().isBlank() ? UUID.nameUUIDFromBytes((draft.parent() + '\n' + draft.name()).getBytes(StandardCharsets.UTF_8)).toString() : draft.id();
        byId.putIfAbsent(id, draft);
    }

    private Codebook codebook() {
        Map<String, String> idByName = new HashMap<>();
        byId.forEach((id, draft) -> idByName.putIfAbsent(draft.name(), id));
        Map<String, String> parents = new HashMap<>();
        byId.forEach((id, draft) -> {
            String parent = byId.containsKey(draft.parent()) ? draft.parent() : idByName.get(draft.parent());
            if (parent != null && !isAbove(id, parent, parents)) {
                parents.put(id, parent);
            }
        });
        List<Code> codes = new ArrayList<>();
        Set<Integer> keys = new HashSet<>();
        byId.forEach((id, draft) -> codes.add(code(id, draft, codes.size(), Optional.ofNullable(parents.get(id)), keys)));
        return new Codebook(codes, true);
    }

    /** True where the code stands above its would-be parent, or is it. */
    private static boolean isAbove(String id, String parent, Map<String, String> parents) {
        for (String at = parent; at != null; at = parents.get(at)) {
            if (at.equals(id)) {
                return true;
            }
        }
        return false;
    }

    private Code code(String id, Draft draft, int place, Optional<String> parent, Set<Integer> keys) {
        String colour = draft.colour().toLowerCase(Locale.ROOT);
        Optional<Code> before = known.find(id);
        Optional<Integer> key = draft.key().matches("[1-9]") ? Optional.of(Integer.valueOf(draft.key())) : before.flatMap(Code::key);
        return new Code(id, draft.name(), draft.description(), COLOUR.matcher(colour).matches() ? colour : COLOURS.get(place % COLOURS.size()),
                before.map(Code::pattern).orElseGet(() -> pattern(draft.pattern(), place)), key.filter(free -> !draft.withdrawn() && keys.add(free)), parent, draft.withdrawn());
    }

    private static Pattern pattern(String name, int place) {
        for (Pattern pattern : Pattern.values()) {
            if (pattern.name().equalsIgnoreCase(name)) {
                return pattern;
            }
        }
        return Pattern.values()[place % Pattern.values().length];
    }
}
