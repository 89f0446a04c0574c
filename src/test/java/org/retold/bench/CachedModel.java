package org.retold.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.EmbeddingModel;
import org.retold.core.similarity.ModelUnavailable;
import org.retold.model.OnnxModel;

/** Keeps vectors in a file between runs, so that trying another rule costs no model. */
final class CachedModel implements EmbeddingModel {

    private static final int SIZE = 384;

    private final Path file;
    private final Map<String, float[]> known = new HashMap<>();
    private EmbeddingModel model;

    CachedModel(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                for (int count = in.readInt(); count > 0; count--) {
                    String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                    float[] vector = new float[SIZE];
                    ByteBuffer.wrap(in.readNBytes(SIZE * Float.BYTES)).asFloatBuffer().get(vector);
                    known.put(text, vector);
                }
            }
        }
    }

    @Override
    public String name() {
        return "bge-small-en-v1.5 (int8), from a file";
    }

    @Override
    public List<float[]> embed(List<String> texts, Progress progress) throws ModelUnavailable {
        List<String> missing = texts.stream().filter(text -> !known.containsKey(text)).distinct().toList();
        if (!missing.isEmpty()) {
            model = model == null ? OnnxModel.load() : model;
            List<float[]> vectors = model.embed(missing, progress);
            for (int i = 0; i < missing.size(); i++) {
                known.put(missing.get(i), vectors.get(i));
            }
        }
        return texts.stream().map(known::get).toList();
    }

    void save() throws IOException {
        if (model == null) {
            return;
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(known.size());
            for (Map.Entry<String, float[]> entry : known.entrySet()) {
                byte[] text = entry.getKey().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
                ByteBuffer bytes = ByteBuffer.allocate(SIZE * Float.BYTES);
                bytes.asFloatBuffer().put(entry.getValue());
                out.write(bytes.array());
            }
        }
    }
}
