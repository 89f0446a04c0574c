package org.retold.core.difference.words;

import java.util.HashMap;
import java.util.Map;

/** Forms of common English verbs and nouns that no ending tells. */
final class IrregularForms {

    private static final Map<String, String> BASE = read("""
            say said; tell told; be is are was were been being am; have has had having; do does did done doing; go goes went gone
            get got gotten; make made; take took taken; come came; see saw seen; know knew known; give gave given; find found
            think thought; leave left; feel felt; bring brought; begin began begun; keep kept; hold held; write wrote written
            stand stood; hear heard; mean meant; meet met; run ran running; pay paid; sit sat sitting; speak spoke spoken; lead led
            grow grew grown; lose lost; fall fell fallen; send sent; build built; understand understood; draw drew drawn
            break broke broken; spend spent; cut cutting; rise rose risen; drive drove driven; buy bought; wear wore worn
            choose chose chosen; win won; fight fought; teach taught; catch caught; sell sold; shoot shot; strike struck stricken
            die died dies dying dead death; kill killed killing slain slay; steal stole stolen; swim swam swum swimming; sing sang sung
            throw threw thrown; fly flew flown; ride rode ridden; eat ate eaten; drink drank drunk; sleep slept; hide hid hidden
            seek sought; become became; withdraw withdrew withdrawn; forbid forbade forbidden; tear tore torn; bear bore borne
            overturn overturned; cost costs; child children; man men; woman women; person people; life lives; wife wives
            foot feet; tooth teeth; mouse mice; knife knives; bite bit bitten; wake woke woken; lie lay lain lying
            bury buried; put putting; hit hitting; set setting; shut shutting; quit quitting; strip stripped""");

    private IrregularForms() {
    }

    static String baseOf(String word) {
        return BASE.getOrDefault(word, word);
    }

    private static Map<String, String> read(String table) {
        Map<String, String> base = new HashMap<>();
        for (String row : table.split("[;\n]")) {
            String[] forms = row.strip().split("\\s+");
            for (String form : forms) {
                base.putIfAbsent(form, forms[0]);
            }
        }
        return Map.copyOf(base);
    }
}
