package io.stancewire.training.train;

import io.stancewire.training.data.Example;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Cuts examples into batches of about one length and at most so many tokens, in an order that the seed decides. */
public final class Batches {
    private Batches() {}

    public static List<Batch> of(List<Example> examples, int tokens, long seed) {
        List<Example> sorted = new ArrayList<>(examples);
        Random random = new Random(seed);
        Collections.shuffle(sorted, random);
        sorted.sort(Comparator.comparingInt(example -> example.length() / 4));
        List<Batch> batches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean full = i == sorted.size()
                    || (i + 1 - start)
                                    * Math.max(
                                            longest(sorted, start, i),
                                            sorted.get(i).length())
                            > tokens;
            if (full) {
                batches.add(new Batch(List.copyOf(sorted.subList(start, i))));
                start = i;
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static int longest(List<Example> examples, int start, int end) {
        int longest = 0;
        for (int i = start; i < end; i++) {
            longest = Math.max(longest, examples.get(i).length());
        }
        return longest;
    }
}
