package org.retold.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The vectors that one model gave for passages, kept so that opening a comparison again computes none of them. A text is known
 * by the SHA-256 of its UTF-8.
 */
public final class Vectors {

    private final String model;
    private final Map<String, float[]> byHash;

    private Vectors(String model, Map<String, float[]> byHash) {
        this.model = model;
        this.byHash = Collections.unmodifiableMap(byHash);
    }

    /** @param byText vectors of passages; not changed by anybody from now on */
    public static Vectors of(String model, Map<String, float[]> byText) {
        Map<String, float[]> byHash = new LinkedHashMap<>();
        byText.forEach((text, vector) -> byHash.put(hash(text), vector));
        return new Vectors(model, byHash);
    }

    public String model() {
        return model;
    }

    /** The vector of a text, where it is known. */
    public Optional<float[]> of(String text) {
        return Optional.ofNullable(byHash.get(hash(text)));
    }

    public int size() {
        return byHash.size();
    }

    /** The texts that vectors are known of, as hashes. */
    Set<String> texts() {
        return byHash.keySet();
    }

    static Vectors read(Database file, String model) throws SQLException {
        Map<String, float[]> byHash = new LinkedHashMap<>();
        file.query("SELECT sha256, vector FROM vectors WHERE model = ?", row -> byHash.put(row.getString(1), floats(row.getBytes(2))), model);
        return new Vectors(model, byHash);
    }

    /** @param known what the file holds of this model */
    void replace(Vectors known, Database file) throws SQLException {
        file.run("DELETE FROM vectors WHERE model <> ?", model);
        for (String hash : known.texts()) {
            if (!byHash.containsKey(hash)) {
                file.run("DELETE FROM vectors WHERE model = ? AND sha256 = ?", model, hash);
            }
        }
        for (Map.Entry<String, float[]> entry : byHash.entrySet()) {
            if (!known.byHash.containsKey(entry.getKey())) {
                file.run("INSERT INTO vectors VALUES (?, ?, ?)", model, entry.getKey(), bytes(entry.getValue()));
            }
        }
    }

    private static byte[] bytes(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
