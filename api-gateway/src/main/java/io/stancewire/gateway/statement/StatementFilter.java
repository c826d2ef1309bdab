package io.stancewire.gateway.statement;

import io.stancewire.contracts.Factuality;
import io.stancewire.contracts.QuotationType;
import io.stancewire.contracts.Stance;
import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.query.Parameter;
import io.stancewire.gateway.query.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which statements are asked for. Every filter can be negated, and with others given, a filter and its negation share out what
 * the others leave: {@code target}, {@code stance} and {@code minConfidence} therefore speak of one and the same stance of the
 * statement, also where one of them is negated.
 */
final class StatementFilter {
    private static final List<Parameter> FILTERS = List.of(
            Parameter.of("speaker", "Id of a speaker; several with commas, or repeated: any of them."),
            Parameter.of("target", "Id of a target; several with commas, or repeated: any of them."),
            Parameter.of("stance", "The stance taken, towards the target if one is given.", Stance.class),
            Parameter.of("type", "How much of the content stands within quotation marks.", QuotationType.class),
            Parameter.OUTLET,
            Parameter.of("articleId", "Id of an article; several with commas, or repeated: any of them."),
            Parameter.FROM,
            Parameter.TO,
            Parameter.of("q", "Words in the content, as in a web search: \"a phrase\", or, -without."),
            Parameter.of(
                    "minConfidence", "A stance, towards target and as in stance if given, at least this sure: 0 to 1."),
            Parameter.of(
                    "secondHand",
                    "Statements within others' statements: with them, without, or alone.",
                    SecondHand.class),
            Parameter.of("factuality", "Whether the text says that it was said.", Factuality.class));

    /** All parameters that filter statements. */
    static final List<Parameter> PARAMETERS = Stream.concat(
                    FILTERS.stream(), FILTERS.stream().map(Parameter::negated))
            .toList();

    private static final String STANCE = "exists (select from stance t where t.statement_id = s.id and ";

    private final Parameters parameters;
    private final Conditions conditions = new Conditions().add("s.published_at is not null");

    private StatementFilter(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The conditions on a statement "s"; what is wrong with the parameters is left in them. */
    static Conditions conditions(Parameters parameters) {
        StatementFilter filter = new StatementFilter(parameters);
        filter.add(false);
        filter.add(true);
        filter.addTimes();
        filter.addStances();
        return filter.conditions;
    }

    private void add(boolean negated) {
        String not = negated ? Parameters.NOT : "";
        List<String> speakers = parameters.ids(not + "speaker");
        if (!speakers.isEmpty()) {
            conditions.addUnless(
                    negated,
                    "s.id in (select statement_id from statement_speaker where entity_id = any (?))",
                    speakers);
        }
        addAnyOf(negated, "s.type", Names.of(parameters.values(not + "type", QuotationType.class)));
        addAnyOf(negated, "s.factuality", Names.of(parameters.values(not + "factuality", Factuality.class)));
        addAnyOf(negated, "s.article_id", parameters.ids(not + "articleId"));
        conditions.addOutlets(negated, "s", parameters.texts(not + "outlet"));
        parameters
                .text(not + "q")
                .ifPresent(q -> conditions.addUnless(negated, "s.search @@ websearch_to_tsquery('english', ?)", q));
        parameters
                .value(not + "secondHand", SecondHand.class)
                .map(asked -> negated ? asked.opposite() : asked)
                .flatMap(asked -> asked.condition("s"))
                .ifPresent(conditions::add);
    }

    private void addAnyOf(boolean negated, String column, List<String> values) {
        if (!values.isEmpty()) {
            conditions.addUnless(negated, column + " = any (?)", values);
        }
    }

    private void addTimes() {
        conditions.addRange("s.published_at", parameters.range());
        parameters.time("not.from", false).ifPresent(from -> conditions.add("s.published_at < ?", from));
        parameters.time("not.to", true).ifPresent(after -> conditions.add("s.published_at >= ?", after));
    }

    private void addStances() {
        List<Part> given = parts("");
        if (!given.isEmpty()) {
            conditions.add(stance(given), arguments(given));
        }
        for (Part negated : parts(Parameters.NOT)) {
            List<Part> others = new ArrayList<>(given);
            others.removeIf(part -> part.condition.equals(negated.condition));
            others.add(negated);
            conditions.add("not " + stance(others), arguments(others));
        }
    }

    /** What is asked of a stance "t". */
    private record Part(String condition, Object argument) {}

    private List<Part> parts(String not) {
        List<String> targets = parameters.ids(not + "target");
        List<String> stances = Names.of(parameters.values(not + "stance", Stance.class));
        Optional<Double> confidence = parameters.fraction(not + "minConfidence");
        List<Part> parts = new ArrayList<>();
        if (!targets.isEmpty()) {
            parts.add(new Part("t.entity_id = any (?)", targets));
        }
        if (!stances.isEmpty()) {
            parts.add(new Part("t.stance = any (?)", stances));
        }
        confidence.ifPresent(least -> parts.add(new Part("t.confidence >= ?", least)));
        return parts;
    }

    private static String stance(List<Part> parts) {
        return STANCE + String.join(" and ", parts.stream().map(Part::condition).toList()) + ")";
    }

    private static Object[] arguments(List<Part> parts) {
        return parts.stream().map(Part::argument).toArray();
    }
}
