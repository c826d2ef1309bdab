package io.stancewire.training.speed;

import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import io.stancewire.analysis.encoder.Tokenizer;
import io.stancewire.analysis.encoder.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The model's encoder alone, without projections and heads, on tokens that are there already. */
final class BareEncoder {
    private static final String HIDDEN = "last_hidden_state";

    private final Path graph;

    /** @param model the ONNX graph that the service ships */
    BareEncoder(Path model) throws Exception {
        graph = Files.createTempFile("bare-encoder", ".onnx");
        graph.toFile().deleteOnExit();
        ModelProto full = ModelProto.parseFrom(Files.readAllBytes(model));
        GraphProto.Builder bare = full.getGraph().toBuilder().clearNode().clearOutput();
        full.getGraph().getNodeList().stream()
                .filter(node -> !node.getName().startsWith("/projection"))
                .filter(node -> !node.getName().startsWith(HIDDEN))
                .forEach(bare::addNode);
        ValueInfoProto output = full.getGraph().getOutput(0);
        bare.addOutput(ValueInfoProto.newBuilder()
                .setName(HIDDEN)
                .setType(output.getType().toBuilder()
                        .setTensorType(
                                output.getType().getTensorType().toBuilder().clearShape())));
        Files.write(graph, full.toBuilder().setGraph(bare).build().toByteArray());
    }

    /** How it is run. */
    record Setting(int threads, int runs, int batch) {
        @Override
        public String toString() {
            return runs + " runs at once, " + threads + " threads each, batches of " + batch;
        }
    }

    /** Seconds for all the texts. */
    double seconds(List<Tokens> texts, Setting setting) throws Exception {
        List<Tokens> sorted = new ArrayList<>(texts);
        sorted.sort(Comparator.comparingInt(Tokens::size));
        List<List<Tokens>> batches = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += setting.batch()) {
            batches.add(sorted.subList(i, Math.min(sorted.size(), i + setting.batch())));
        }
        try (ZooModel<NDList, NDList> model = Criteria.builder()
                .setTypes(NDList.class, NDList.class)
                .optEngine("OnnxRuntime")
                .optModelPath(graph)
                .optTranslator(new NoopTranslator())
                .optOption("intraOpNumThreads", Integer.toString(setting.threads()))
                .optOption("interOpNumThreads", "1")
                .build()
                .loadModel()) {
            run(model, batches.subList(0, Math.min(20, batches.size())), setting.runs());
            long began = System.nanoTime();
            run(model, batches, setting.runs());
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static void run(ZooModel<NDList, NDList> model, List<List<Tokens>> batches, int runs) {
        ExecutorService threads = Executors.newFixedThreadPool(runs);
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int r = 0; r < runs; r++) {
            int first = r;
            running.add(CompletableFuture.runAsync(
                    () -> {
                        try (Predictor<NDList, NDList> predictor = model.newPredictor()) {
                            for (int i = first; i < batches.size(); i += runs) {
                                pass(model, predictor, batches.get(i));
                            }
                        }
                    },
                    threads));
        }
        running.forEach(CompletableFuture::join);
        threads.shutdown();
    }

    private static void pass(ZooModel<NDList, NDList> model, Predictor<NDList, NDList> predictor, List<Tokens> batch) {
        int length = batch.stream().mapToInt(Tokens::size).max().orElseThrow() + 2;
        long[] ids = new long[batch.size() * length];
        long[] mask = new long[ids.length];
        long[] types = new long[ids.length];
        for (int row = 0; row < batch.size(); row++) {
            Tokens tokens = batch.get(row);
            int start = row * length;
            ids[start] = Tokenizer.START;
            for (int i = 0; i < tokens.size(); i++) {
                ids[start + 1 + i] = tokens.ids()[i];
                types[start + 1 + i] = tokens.types()[i];
            }
            ids[start + 1 + tokens.size()] = Tokenizer.END;
            Arrays.fill(mask, start, start + tokens.size() + 2, 1);
        }
        try (NDManager manager = model.getNDManager().newSubManager()) {
            Shape shape = new Shape(batch.size(), length);
            NDList output = predictor.predict(
                    new NDList(manager.create(ids, shape), manager.create(mask, shape), manager.create(types, shape)));
            output.close();
        } catch (TranslateException e) {
            throw new IllegalStateException("the encoder did not run", e);
        }
    }
}
