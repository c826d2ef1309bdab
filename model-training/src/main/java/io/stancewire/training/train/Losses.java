package io.stancewire.training.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import io.stancewire.analysis.encoder.Distance;
import io.stancewire.analysis.encoder.Projection;
import io.stancewire.contracts.Span;
import io.stancewire.training.data.Example;
import io.stancewire.training.data.Example.Attribution;
import io.stancewire.training.data.Example.ReferenceLabel;
import io.stancewire.training.data.Example.StanceLabel;
import io.stancewire.training.data.Example.Tags;
import io.stancewire.training.data.Example.ToneLabel;
import io.stancewire.training.network.Head;
import io.stancewire.training.network.Network;
import io.stancewire.training.train.Batch.Group;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The losses of all tasks that a batch has labels for, each a mean over its labels, weighted and summed. */
final class Losses {
    private static final int CANDIDATES = 30;

    /** What a task's loss counts: tags are mostly "outside", so that their means are small. */
    enum Task {
        CUE(4),
        NESTED_CUE(2),
        ROLE(4),
        MENTION(2),
        TARGET(1.5f),
        STANCE(1),
        TONE(1),
        SENTIMENT(0.5f),
        REFERENCE(0.5f),
        RELEVANCE(0.5f),
        TOPIC(0.7f);

        private final float weight;

        Task(float weight) {
            this.weight = weight;
        }
    }

    private final Network network;
    private final Batch batch;
    private final NDArray projections;
    private final NDManager manager;
    private final Map<Task, NDArray> losses = new EnumMap<>(Task.class);

    /** @param projections of the batch's tokens, {@code [rows * length, Projection.columns()]} */
    Losses(Network network, Batch batch, NDArray projections) {
        this.network = network;
        this.batch = batch;
        this.projections = projections;
        this.manager = projections.getManager();
        tags(Task.CUE, Projection.CUE, Tags::cue);
        tags(Task.NESTED_CUE, Projection.NESTED_CUE, Tags::nestedCue);
        tags(Task.MENTION, Projection.MENTION, Tags::mention);
        tags(Task.TARGET, Projection.TARGET, Tags::target);
        roles();
        stances();
        tones();
        sentiments();
        references();
        topics();
    }

    /** The weighted sum. */
    NDArray total() {
        NDList weighted = new NDList();
        losses.forEach((task, loss) -> weighted.add(loss.mul(task.weight)));
        NDArray total = weighted.get(0);
        for (int i = 1; i < weighted.size(); i++) {
            total = total.add(weighted.get(i));
        }
        return total;
    }

    Map<Task, NDArray> byTask() {
        return losses;
    }

    private void tags(Task task, Projection projection, Function<Tags, int[]> field) {
        int[] labels = new int[batch.rows() * batch.length()];
        java.util.Arrays.fill(labels, Example.UNKNOWN);
        boolean any = false;
        for (int row = 0; row < batch.rows(); row++) {
            int[] tags = field.apply(batch.examples().get(row).tags());
            if (tags != null) {
                System.arraycopy(tags, 0, labels, batch.place(row, 0), tags.length);
                any = true;
            }
        }
        if (any) {
            losses.put(task, crossEntropy(Network.columns(projections, projection), labels));
        }
    }

    private void roles() {
        List<Group> cues = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        each((row, example) -> {
            for (Attribution attribution : example.attributions()) {
                cues.add(new Group(row, attribution.cue()));
                labels.add(attribution.roles());
            }
        });
        if (cues.isEmpty()) {
            return;
        }
        int length = batch.length();
        long[] rows = new long[cues.size()];
        long[] buckets = new long[cues.size() * length];
        int[] roles = new int[cues.size() * length];
        java.util.Arrays.fill(roles, Example.UNKNOWN);
        for (int k = 0; k < rows.length; k++) {
            rows[k] = cues.get(k).row();
            int start = cues.get(k).spans().get(0).start();
            for (int i = 0; i < length; i++) {
                buckets[k * length + i] = Distance.bucket(i - start);
            }
            System.arraycopy(labels.get(k), 0, roles, k * length, labels.get(k).length);
        }
        NDArray tokens =
                Network.columns(projections, Projection.ROLE_TOKEN).reshape(batch.rows(), length, Projection.HIDDEN);
        NDArray hidden = tokens.get(manager.create(rows))
                .add(mean(cues, Projection.ROLE_CUE).expandDims(1))
                .add(network.distances(Head.ROLE, manager.create(buckets, new Shape(rows.length, length))));
        NDArray scores = network.scores(Head.ROLE, hidden).reshape(-1, Head.ROLE.labels());
        losses.put(Task.ROLE, crossEntropy(scores, roles));
    }

    private void stances() {
        List<Group> holders = new ArrayList<>();
        List<Group> cues = new ArrayList<>();
        List<Group> contents = new ArrayList<>();
        List<Group> targets = new ArrayList<>();
        List<Group> texts = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        each((row, example) -> {
            for (StanceLabel stance : example.stances()) {
                holders.add(new Group(row, stance.holder()));
                cues.add(new Group(row, stance.cue()));
                contents.add(new Group(row, stance.content()));
                targets.add(new Group(row, stance.target()));
                texts.add(Group.first(row));
                labels.add(stance.label());
            }
        });
        if (!labels.isEmpty()) {
            NDArray hidden = mean(holders, Projection.STANCE_HOLDER)
                    .add(mean(cues, Projection.STANCE_CUE))
                    .add(mean(contents, Projection.STANCE_CONTENT))
                    .add(mean(targets, Projection.STANCE_TARGET))
                    .add(mean(texts, Projection.STANCE_TEXT));
            losses.put(Task.STANCE, crossEntropy(network.scores(Head.STANCE, hidden), array(labels)));
        }
    }

    private void tones() {
        List<Group> targets = new ArrayList<>();
        List<Group> texts = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        each((row, example) -> {
            for (ToneLabel tone : example.tones()) {
                targets.add(new Group(row, List.of(tone.target())));
                texts.add(Group.first(row));
                labels.add(tone.label());
            }
        });
        if (!labels.isEmpty()) {
            NDArray hidden = mean(targets, Projection.TONE_TARGET).add(mean(texts, Projection.TONE_TEXT));
            losses.put(Task.TONE, crossEntropy(network.scores(Head.TONE, hidden), array(labels)));
        }
    }

    private void sentiments() {
        List<Group> texts = new ArrayList<>();
        List<Group> tokens = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        List<Boolean> twoSided = new ArrayList<>();
        each((row, example) -> {
            if (example.sentiment() != Example.UNKNOWN) {
                texts.add(Group.first(row));
                tokens.add(new Group(row, List.of(new Span(0, example.length()))));
                labels.add(example.sentiment());
                twoSided.add(example.twoSided());
            }
        });
        if (labels.isEmpty()) {
            return;
        }
        NDArray hidden = mean(texts, Projection.SENTIMENT_TEXT).add(mean(tokens, Projection.SENTIMENT_TOKEN));
        float[] barred = new float[labels.size() * 3];
        for (int i = 0; i < twoSided.size(); i++) {
            barred[i * 3 + 1] = twoSided.get(i) ? -30 : 0;
        }
        NDArray scores =
                network.scores(Head.SENTIMENT, hidden).add(manager.create(barred, new Shape(labels.size(), 3)));
        losses.put(Task.SENTIMENT, crossEntropy(scores, array(labels)));
    }

    /** Mention ranking: the sum of the probabilities of all correct candidates, the last one being "none of them". */
    private void references() {
        List<Group> anaphors = new ArrayList<>();
        List<Group> candidates = new ArrayList<>();
        List<ReferenceLabel> labels = new ArrayList<>();
        each((row, example) -> {
            for (ReferenceLabel label : example.references()) {
                anaphors.add(new Group(row, List.of(label.anaphor())));
                for (int c = 0; c < CANDIDATES; c++) {
                    boolean there = c < label.candidates().size();
                    candidates.add(
                            new Group(row, there ? List.of(label.candidates().get(c)) : List.of()));
                }
                labels.add(label);
            }
        });
        if (labels.isEmpty()) {
            return;
        }
        int size = labels.size();
        long[] buckets = new long[size * CANDIDATES];
        float[] barred = new float[size * (CANDIDATES + 1)];
        float[] correct = new float[size * (CANDIDATES + 1)];
        for (int a = 0; a < size; a++) {
            ReferenceLabel label = labels.get(a);
            boolean any = false;
            for (int c = 0; c < CANDIDATES; c++) {
                boolean there = c < label.candidates().size();
                int place = a * (CANDIDATES + 1) + c;
                barred[place] = there ? 0 : -1e4f;
                correct[place] = there && label.correct().get(c) ? 1 : 0;
                any |= correct[place] > 0;
                buckets[a * CANDIDATES + c] = there
                        ? Distance.bucket(label.candidates().get(c).start()
                                - label.anaphor().start())
                        : 0;
            }
            correct[a * (CANDIDATES + 1) + CANDIDATES] = any ? 0 : 1;
        }
        NDArray hidden = mean(candidates, Projection.REFERENCE_CANDIDATE)
                .reshape(size, CANDIDATES, Projection.HIDDEN)
                .add(mean(anaphors, Projection.REFERENCE_ANAPHOR).expandDims(1))
                .add(network.distances(Head.REFERENCE, manager.create(buckets, new Shape(size, CANDIDATES))));
        NDArray scores = network.scores(Head.REFERENCE, hidden).reshape(size, CANDIDATES);
        NDArray none = manager.zeros(new Shape(size, 1));
        NDArray probabilities = scores.concat(none, 1)
                .add(manager.create(barred, new Shape(size, CANDIDATES + 1)))
                .softmax(1);
        NDArray right = probabilities
                .mul(manager.create(correct, new Shape(size, CANDIDATES + 1)))
                .sum(new int[] {1});
        losses.put(Task.REFERENCE, right.add(1e-6f).log().mean().neg());
    }

    private void topics() {
        List<Group> texts = new ArrayList<>();
        List<Integer> stances = new ArrayList<>();
        List<Float> relevances = new ArrayList<>();
        each((row, example) -> {
            if (example.relevance() != Example.UNKNOWN) {
                texts.add(Group.first(row));
                stances.add(example.topicStance());
                relevances.add((float) example.relevance());
            }
        });
        if (texts.isEmpty()) {
            return;
        }
        NDArray hidden = mean(texts, Projection.TOPIC);
        float[] relevant = new float[relevances.size()];
        for (int i = 0; i < relevant.length; i++) {
            relevant[i] = relevances.get(i);
        }
        NDArray score = network.scores(Head.RELEVANCE, hidden).reshape(relevant.length);
        NDArray loss = Activation.softPlus(score).sub(score.mul(manager.create(relevant)));
        losses.put(Task.RELEVANCE, loss.mean());
        if (stances.stream().anyMatch(label -> label != Example.UNKNOWN)) {
            losses.put(Task.TOPIC, crossEntropy(network.scores(Head.TOPIC, hidden), array(stances)));
        }
    }

    private interface Row {
        void add(int row, Example example);
    }

    private void each(Row collector) {
        for (int row = 0; row < batch.rows(); row++) {
            collector.add(row, batch.examples().get(row));
        }
    }

    private NDArray mean(List<Group> groups, Projection projection) {
        return batch.means(manager, groups).matMul(Network.columns(projections, projection));
    }

    /** Mean over the rows whose label is known; {@code [rows, labels]}. */
    private NDArray crossEntropy(NDArray scores, int[] labels) {
        int width = (int) scores.getShape().get(1);
        float[] weights = new float[labels.length * width];
        int known = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != Example.UNKNOWN) {
                weights[i * width + labels[i]] = 1;
                known++;
            }
        }
        NDArray chosen = scores.logSoftmax(1).mul(manager.create(weights, new Shape(labels.length, width)));
        return chosen.sum().mul(-1f / Math.max(1, known));
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
