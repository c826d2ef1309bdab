package io.stancewire.analysis.attribution;

import io.stancewire.analysis.attribution.Cues.Cue;
import io.stancewire.analysis.encoder.Distance;
import io.stancewire.analysis.encoder.Head;
import io.stancewire.analysis.encoder.Projection;
import io.stancewire.analysis.encoder.Softmax;
import io.stancewire.analysis.encoder.Thresholds;
import io.stancewire.analysis.encoder.TokenVectors;
import io.stancewire.analysis.encoder.Vectors;
import io.stancewire.analysis.encoder.Viterbi;
import io.stancewire.contracts.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds attribution relations as PolNeAR has them (Newell, Margolin and Ruths, LREC 2018): first the cues, then, for each cue,
 * the part that every token of the paragraph plays for it, from the cue's vector, the token's and their distance. Contents hardly
 * ever overlap but where one is nested in another: a token that two contents claim goes to the one that is surer of it.
 */
public final class AttributionHead {
    private static final Role[] ROLES = Role.values();

    private final Head roles;
    private final Thresholds thresholds;

    public AttributionHead(Head roles, Thresholds thresholds) {
        this.roles = roles;
        this.thresholds = thresholds;
    }

    /** The attributions of a paragraph, in the order of their cues. */
    public List<Attribution> find(TokenVectors vectors) {
        List<Attribution> found = new ArrayList<>(outer(vectors, Cues.find(vectors, Projection.CUE, thresholds.cue())));
        for (Cue cue : Cues.find(vectors, Projection.NESTED_CUE, thresholds.nestedCue())) {
            Span first = cue.pieces().get(0);
            boolean within = found.stream().anyMatch(outer -> !outer.nested() && outer.contains(first));
            boolean taken = found.stream().anyMatch(outer -> outer.cueExtent().overlaps(first));
            if (within && !taken) {
                decode(cue, logarithms(vectors, cue)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Attribution::cueExtent));
        return found;
    }

    private List<Attribution> outer(TokenVectors vectors, List<Cue> cues) {
        int size = vectors.tokens().size();
        double[] surest = new double[size];
        int[] owner = new int[size];
        for (int i = 0; i < cues.size(); i++) {
            double[][] claims = logarithms(vectors, cues.get(i));
            for (int token = 0; token < size; token++) {
                double claim = content(claims[token]);
                if (claim > surest[token]) {
                    surest[token] = claim;
                    owner[token] = i;
                }
            }
        }
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            // Computed again rather than kept: a paragraph may have hundreds of cues.
            double[][] own = logarithms(vectors, cues.get(i));
            for (int token = 0; token < size; token++) {
                if (owner[token] != i) {
                    forbidContent(own[token]);
                }
            }
            decode(cues.get(i), own).ifPresent(found::add);
        }
        return found;
    }

    /** The probability that the token belongs to the content. */
    private static double content(double[] logarithms) {
        double sum = 0;
        for (Role role : ROLES) {
            sum += role.isContent() ? Math.exp(logarithms[role.ordinal()]) : 0;
        }
        return sum;
    }

    private static void forbidContent(double[] logarithms) {
        for (Role role : ROLES) {
            if (role.isContent()) {
                logarithms[role.ordinal()] -= 20;
            }
        }
    }

    /** Logarithm of each role's probability for each token. */
    private double[][] logarithms(TokenVectors vectors, Cue cue) {
        float[] side = vectors.mean(cue.pieces(), Projection.ROLE_CUE);
        int start = cue.pieces().get(0).start();
        double[][] logarithms = new double[vectors.tokens().size()][];
        for (int token = 0; token < logarithms.length; token++) {
            float[] hidden = Vectors.sum(
                    side,
                    vectors.token(token, Projection.ROLE_TOKEN),
                    roles.distance()[Distance.bucket(token - start)]);
            logarithms[token] = Softmax.logarithms(roles.scores(hidden));
        }
        return logarithms;
    }

    private static Optional<Attribution> decode(Cue cue, double[][] logarithms) {
        Viterbi.endOnlyWith(logarithms, label -> !ROLES[label].continues());
        int[] path = Viterbi.path(
                logarithms,
                (from, to) -> ROLES[from].allows(ROLES[to]),
                first -> ROLES[first] == Role.OUTSIDE || ROLES[first].opens());
        List<Span> content = pieces(path, Role::isContent);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        cue.nested(), cue.pieces(), content, pieces(path, Role::isSource), cue.probability()));
    }

    private static List<Span> pieces(int[] path, Predicate<Role> kind) {
        List<Span> pieces = new ArrayList<>();
        int start = -1;
        for (int token = 0; token < path.length; token++) {
            Role role = ROLES[path[token]];
            if (kind.test(role)) {
                start = role.opens() ? token : start;
                if (!role.continues()) {
                    pieces.add(new Span(start, token + 1));
                }
            }
        }
        return pieces;
    }
}
