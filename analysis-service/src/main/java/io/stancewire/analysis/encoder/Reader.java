package io.stancewire.analysis.encoder;

import ai.djl.MalformedModelException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Runs the model: one pass of the encoder over a text gives what all heads read.
 *
 * <p>One text a run and one thread a run. The int8 graph takes one scale for the whole tensor that it quantises, so that in a
 * batch a text's vectors would depend on its neighbours; read alone, the same text always gives the same vectors. Many runs go on
 * at once: a predictor is not safe to share, so there is one for each processor, and a caller waits for a free one.
 */
public final class Reader implements AutoCloseable {
    private static final int LONGEST_PAIR = 5_000;

    private final Tokenizer tokenizer;
    private final ZooModel<NDList, NDList> model;
    private final BlockingQueue<Predictor<NDList, NDList>> predictors;
    private final int parallelism;

    private Reader(Tokenizer tokenizer, ZooModel<NDList, NDList> model, int parallelism) {
        this.tokenizer = tokenizer;
        this.model = model;
        this.parallelism = parallelism;
        this.predictors = new ArrayBlockingQueue<>(parallelism);
        for (int i = 0; i < parallelism; i++) {
            predictors.add(model.newPredictor());
        }
    }

    /**
     * Loads the graph.
     *
     * @param graph an ONNX file with inputs {@code input_ids}, {@code attention_mask}, {@code token_type_ids} of {@code [1, length]} and
     *     one output {@code [1, length, Projection.columns()]}
     * @param parallelism how many texts are read at once
     */
    public static Reader load(Path graph, Tokenizer tokenizer, int parallelism)
            throws IOException, ModelNotFoundException, MalformedModelException {
        ZooModel<NDList, NDList> model = Criteria.builder()
                .setTypes(NDList.class, NDList.class)
                .optEngine("OnnxRuntime")
                .optModelPath(graph)
                .optTranslator(new NoopTranslator())
                .optOption("intraOpNumThreads", "1")
                .optOption("interOpNumThreads", "1")
                .build()
                .loadModel();
        return new Reader(tokenizer, model, parallelism);
    }

    /** How many texts are read at once. */
    public int parallelism() {
        return parallelism;
    }

    public Tokenizer tokenizer() {
        return tokenizer;
    }

    /** The vectors of a text of any length. */
    public TokenVectors read(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        int columns = Projection.columns();
        float[] values = new float[(tokens.size() + 1) * columns];
        List<Window> windows = Window.over(tokens.size());
        for (Window window : windows) {
            float[] read = run(input(tokens, window));
            for (int i = 0; i < columns; i++) {
                values[i] += read[i] / windows.size();
            }
            int first = 1 + window.from() - window.start();
            System.arraycopy(
                    read,
                    first * columns,
                    values,
                    (1 + window.from()) * columns,
                    (window.to() - window.from()) * columns);
        }
        return new TokenVectors(tokens, values);
    }

    /** The vectors of a topic and a text read as a pair; the text is cut where the two do not fit. */
    public float[] readPair(String topic, String text, Projection projection) {
        Tokens first = tokenizer.tokenize(beginning(topic));
        Tokens second = tokenizer.tokenize(beginning(text));
        int kept = Math.min(first.size(), Window.LONGEST / 2);
        int length = Math.min(second.size(), Window.LONGEST - 1 - kept);
        long[] ids = new long[kept + length + 3];
        long[] types = new long[ids.length];
        ids[0] = Tokenizer.START;
        for (int i = 0; i < kept; i++) {
            ids[1 + i] = first.ids()[i];
        }
        Arrays.fill(types, 1, kept + 2, TokenType.TOPIC);
        ids[kept + 1] = Tokenizer.END;
        for (int i = 0; i < length; i++) {
            ids[kept + 2 + i] = second.ids()[i];
            types[kept + 2 + i] = second.types()[i];
        }
        ids[ids.length - 1] = Tokenizer.END;
        float[] read = run(new Input(ids, types));
        return Arrays.copyOfRange(read, projection.offset(), projection.offset() + projection.width());
    }

    /** More characters than the encoder can read tokens of. */
    private static String beginning(String text) {
        int end = Math.min(text.length(), LONGEST_PAIR);
        boolean withinPair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, withinPair ? end - 1 : end);
    }

    private record Input(long[] ids, long[] types) {}

    private static Input input(Tokens tokens, Window window) {
        int size = window.end() - window.start();
        long[] ids = new long[size + 2];
        long[] types = new long[size + 2];
        ids[0] = Tokenizer.START;
        for (int i = 0; i < size; i++) {
            ids[i + 1] = tokens.ids()[window.start() + i];
            types[i + 1] = tokens.types()[window.start() + i];
        }
        ids[size + 1] = Tokenizer.END;
        return new Input(ids, types);
    }

    private float[] run(Input input) {
        Predictor<NDList, NDList> predictor = take();
        try (NDManager manager = model.getNDManager().newSubManager()) {
            Shape shape = new Shape(1, input.ids().length);
            long[] mask = new long[input.ids().length];
            Arrays.fill(mask, 1);
            NDList output = predictor.predict(new NDList(
                    manager.create(input.ids(), shape),
                    manager.create(mask, shape),
                    manager.create(input.types(), shape)));
            output.attach(manager);
            return output.singletonOrThrow().toFloatArray();
        } catch (TranslateException e) {
            throw new IllegalStateException("the model did not run", e);
        } finally {
            predictors.add(predictor);
        }
    }

    private Predictor<NDList, NDList> take() {
        try {
            return predictors.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the model", e);
        }
    }

    @Override
    public void close() {
        predictors.forEach(Predictor::close);
        model.close();
        tokenizer.close();
    }
}
