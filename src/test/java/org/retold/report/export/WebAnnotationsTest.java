package org.retold.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retold.report.ReportInput;
import org.retold.report.Specimen;

/** What is written is read back by a JSON-LD processor, with the terms of the context that are used. */
class WebAnnotationsTest {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private final ReportInput naughty = Specimen.naughty();
    private final List<JsonObject> annotations = annotations(expanded(naughty));

    private static JsonObject expanded(ReportInput input) {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((url, _) -> {
            assertEquals(URI.create(CONTEXT), url);
            return JsonDocument.of(WebAnnotationsTest.class.getResourceAsStream("annotation-terms.jsonld"));
        });
        try {
            JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(Written.text(Format.WEB_ANNOTATION, input)))).options(options).get();
            assertEquals(1, expanded.size());
            return expanded.getJsonObject(0);
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonObject> annotations(JsonObject collection) {
        JsonObject page = only(collection, "http://www.w3.org/ns/activitystreams#first");
        return page.getJsonArray("http://www.w3.org/ns/activitystreams#items").getJsonObject(0).getJsonArray("@list").getValuesAs(JsonObject.class);
    }

    private static JsonObject only(JsonObject object, String property) {
        assertEquals(1, object.getJsonArray(property).size(), property);
        return object.getJsonArray(property).getJsonObject(0);
    }

    private static Stream<JsonObject> all(JsonObject object, String property) {
        return object.containsKey(property) ? object.getJsonArray(property).getValuesAs(JsonObject.class).stream() : Stream.empty();
    }

    private static String type(JsonObject object) {
        return object.getJsonArray("@type").getString(0);
    }

    private static String motivation(JsonObject annotation) {
        return only(annotation, OA + "motivatedBy").getString("@id");
    }

    @Test
    void isACollectionWithOnePageThatHoldsThemAll() {
        JsonObject collection = expanded(naughty);
        assertEquals("http://www.w3.org/ns/activitystreams#OrderedCollection", type(collection));
        assertEquals(annotations.size(), only(collection, "http://www.w3.org/ns/activitystreams#totalItems").getInt("@value"));
        assertTrue(annotations.stream().allMatch(annotation -> type(annotation).equals(OA + "Annotation")));
        assertEquals(annotations.size(), annotations.stream().map(annotation -> annotation.getString("@id")).distinct().count());
    }

    @Test
    void everyTermIsOneOfTheVocabulary() {
        Set<String> unknown = new HashSet<>();
        collect(expanded(naughty), unknown);
        assertEquals(Set.of(), unknown);
        String written = Written.text(Format.WEB_ANNOTATION, naughty);
        assertEquals(written.split("\"prefix\"").length, 1 + all(OA + "prefix"), "no term is lost on the way");
    }

    private long all(String property) {
        return annotations.stream().flatMap(annotation -> all(annotation, OA + "hasTarget")).flatMap(target -> all(target, OA + "hasSelector"))
                .flatMap(selector -> all(selector, property)).count();
    }

    private static void collect(JsonValue value, Set<String> unknown) {
        switch (value.getValueType()) {
            case ARRAY -> value.asJsonArray().forEach(entry -> collect(entry, unknown));
            case OBJECT -> value.asJsonObject().forEach((name, entry) -> {
                if (!name.startsWith("@") && !name.startsWith("http://")) {
                    unknown.add(name);
                }
                collect(entry, unknown);
            });
            default -> { }
        }
    }

    @Test
    void everyQuoteStandsAtItsPositionInTheTextItNames() {
        Map<String, String> texts = new HashMap<>();
        annotations.stream().flatMap(annotation -> all(annotation, OA + "hasBody")).filter(body -> body.containsKey("@id") && body.containsKey(VALUE))
                .forEach(body -> texts.put(body.getString("@id"), only(body, VALUE).getString("@value")));
        assertEquals(naughty.articles().size(), texts.size());
        int found = 0;
        for (JsonObject annotation : annotations) {
            for (JsonObject target : all(annotation, OA + "hasTarget").filter(it -> it.containsKey(OA + "hasSelector")).toList()) {
                String text = texts.get(only(target, OA + "hasSource").getString("@id"));
                List<JsonObject> selectors = all(target, OA + "hasSelector").toList();
                JsonObject quote = selectors.stream().filter(it -> type(it).equals(OA + "TextQuoteSelector")).findFirst().orElseThrow();
                for (JsonObject position : selectors.stream().filter(it -> type(it).equals(OA + "TextPositionSelector")).toList()) {
                    int start = only(position, OA + "start").getInt("@value");
                    int end = only(position, OA + "end").getInt("@value");
                    assertEquals(string(quote, "exact"), Written.between(text, start, end));
                    assertTrue(text.contains(string(quote, "prefix") + string(quote, "exact") + string(quote, "suffix")));
                    found++;
                }
            }
        }
        assertTrue(found > 60, "found " + found);
    }

    private static String string(JsonObject selector, String name) {
        return only(selector, OA + name).getString("@value");
    }

    @Test
    void aLinkHasTwoTargetsInTwoTexts() {
        List<JsonObject> links = annotations.stream().filter(annotation -> motivation(annotation).equals(OA + "linking")).toList();
        long expected = naughty.collation().pairs().stream().mapToLong(pair -> pair.alignment().links().size()).sum() + 1;
        assertEquals(expected, links.size());
        assertTrue(links.stream().allMatch(link -> all(link, OA + "hasTarget").map(target -> only(target, OA + "hasSource").getString("@id")).distinct().count() == 2));
    }

    @Test
    void codesNotesAndCodersAreToldAsSuch() {
        List<JsonObject> byPeople = annotations.stream().filter(annotation -> annotation.containsKey("http://purl.org/dc/terms/modified")).toList();
        assertEquals(naughty.annotations().size(), byPeople.size());
        long codes = naughty.annotations().stream().mapToLong(annotation -> annotation.codes().size()).sum();
        assertEquals(codes, byPeople.stream().flatMap(annotation -> all(annotation, OA + "hasBody")).filter(body -> purpose(body).equals(OA + "classifying")).count());
        long notes = naughty.annotations().stream().filter(annotation -> !annotation.note().isBlank()).count();
        assertEquals(notes, byPeople.stream().flatMap(annotation -> all(annotation, OA + "hasBody")).filter(body -> purpose(body).equals(OA + "commenting")).count());
        assertTrue(byPeople.stream().allMatch(annotation -> type(only(annotation, "http://purl.org/dc/terms/creator")).equals("http://xmlns.com/foaf/0.1/Person")));
    }

    private static String purpose(JsonObject body) {
        return all(body, OA + "hasPurpose").map(it -> it.getString("@id")).findFirst().orElse("");
    }
}
