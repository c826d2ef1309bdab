package io.stancewire.gateway.matrix;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.stancewire.contracts.Entity;
import io.stancewire.gateway.stance.StanceCell;
import io.stancewire.gateway.stance.StanceCounts;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Speakers by targets.
 *
 * @param speakers those with the most stances first
 * @param targets those with the most stances first
 * @param cells only those in which there is a stance
 */
public record Matrix(List<Entity> speakers, List<Entity> targets, List<Cell> cells) {
    public Matrix {
        speakers = List.copyOf(speakers);
        targets = List.copyOf(targets);
        cells = List.copyOf(cells);
    }

    /** Where a speaker stands towards a target; both are ids. */
    public record Cell(String speaker, String target, @JsonUnwrapped StanceCounts counts) {}

    /** All speakers of these cells, and the targets that have most of the stances. */
    static Matrix of(Collection<StanceCell> cells, int targets) {
        List<Entity> columns = most(cells, StanceCell::target, targets);
        return new Matrix(
                most(cells, StanceCell::speaker, Integer.MAX_VALUE),
                columns,
                cells.stream()
                        .filter(cell -> columns.contains(cell.target()))
                        .map(cell -> new Cell(cell.speaker().id(), cell.target().id(), cell.counts()))
                        .toList());
    }

    private static List<Entity> most(Collection<StanceCell> cells, Function<StanceCell, Entity> side, int limit) {
        Map<Entity, Long> stances = cells.stream()
                .collect(Collectors.groupingBy(side, LinkedHashMap::new, Collectors.summingLong(cell -> cell.counts()
                        .all())));
        return stances.entrySet().stream()
                .sorted(Map.Entry.<Entity, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Entity::id))))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
