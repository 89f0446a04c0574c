package org.retold.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.retold.core.progress.Cancelled;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.EmbeddingModel;
import org.retold.core.similarity.ModelUnavailable;
import org.retold.json.Json;
import org.retold.json.JsonException;

/**
 * bge-small-en-v1.5 with int8 weights: 384 dimensions, the vector of the first token, normalised to length 1; what stands
 * past the 512th token is not seen. Texts are run one by one: in a batch, int8 scales are shared and a vector would depend on
 * the texts beside it. Runs on the caller's thread and one more.
 */
public final class OnnxModel implements EmbeddingModel {

    public static final String NAME = "bge-small-en-v1.5 (int8)";

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;

    private OnnxModel(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
        this.environment = environment;
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /** @throws ModelUnavailable where the model or the native library cannot be used here */
    public static OnnxModel load() throws ModelUnavailable {
        return load(MODEL, TOKENIZER);
    }

    static OnnxModel load(String model, String tokenizer) throws ModelUnavailable {
        try {
            WordPiece wordPiece = new WordPiece(vocabulary(tokenizer));
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return new OnnxModel(environment, environment.createSession(read(model), options), wordPiece);
            }
        } catch (OrtException | IOException | JsonException e) {
            throw new ModelUnavailable("the language model cannot be loaded (" + e.getMessage() + ")", e);
        } catch (LinkageError e) {
            throw new ModelUnavailable("the native library of the language model does not run on this system", e);
        }
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = OnnxModel.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException(resource + " is missing");
        }
        return in;
    }

    private static Map<String, Integer> vocabulary(String resource) throws IOException, JsonException {
        try (InputStream in = open(resource)) {
            if (Json.parse(in) instanceof Map<?, ?> file && file.get("model") instanceof Map<?, ?> model
                    && model.get("vocab") instanceof Map<?, ?> pieces) {
                Map<String, Integer> vocabulary = HashMap.newHashMap(pieces.size());
                pieces.forEach((piece, id) -> vocabulary.put((String) piece, (Integer) id));
                return vocabulary;
            }
            throw new IOException(resource + " holds no vocabulary");
        }
    }

    WordPiece wordPiece() {
        return wordPiece;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<float[]> embed(List<String> texts, Progress progress) throws ModelUnavailable {
        progress.checkCancelled();
        float[][] vectors = new float[texts.size()][];
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService helper = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            Future<?> helped = helper.submit(() -> {
                work(texts, next, vectors, Progress.NONE);
                return null;
            });
            try {
                work(texts, next, vectors, progress);
            } finally {
                next.set(texts.size());
            }
            helped.get();
        } catch (OrtException | ExecutionException e) {
            throw new ModelUnavailable("the language model failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
        return Arrays.asList(vectors);
    }

    private void work(List<String> texts, AtomicInteger next, float[][] vectors, Progress progress) throws OrtException {
        int at = next.getAndIncrement();
        while (at < texts.size()) {
            progress.checkCancelled();
            vectors[at] = run(wordPiece.encode(texts.get(at)));
            progress.report(Progress.Stage.UNDERSTANDING, (at + 1.0) / texts.size());
            at = next.getAndIncrement();
        }
    }

    private float[] run(long[] ids) throws OrtException {
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor idTensor = tensor(ids); OnnxTensor maskTensor = tensor(mask);
             OnnxTensor typeTensor = tensor(new long[ids.length]);
             OrtSession.Result result = session.run(Map.of("input_ids", idTensor, "attention_mask", maskTensor,
                     "token_type_ids", typeTensor))) {
            FloatBuffer hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] vector = new float[hidden.capacity() / ids.length];
            hidden.get(0, vector);
            return normalised(vector);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] normalised(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
