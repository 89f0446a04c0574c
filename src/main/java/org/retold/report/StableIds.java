package org.retold.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs that are the same whenever the same thing of the same comparison is written. */
public final class StableIds {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final String comparison;

    public StableIds(String comparison) {
        this.comparison = comparison;
    }

    /** The id itself where it is a UUID, else one made of it. */
    public String of(String kind, String id) {
        return UUIDS.matcher(id).matches() ? id.toLowerCase(Locale.ROOT) : made(kind, id);
    }

    /** One made of the comparison, a kind and a key that is unique within it. */
    public String made(String kind, String key) {
        return UUID.nameUUIDFromBytes((comparison + '\n' + kind + '\n' + key).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** An article's id, which changes when its text does. */
    public String article(String sigil, String text) {
        return made("article", sigil + '\n' + text);
    }
}
